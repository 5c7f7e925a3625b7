package no.samspor.query.concern.board;

import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** «Mine bekymringer»; for the koordinator and the auditor all of the kommune's. */
@Controller
@Reads(ConcernBoardProjection.NAME)
class ConcernListPage {

    private final ConcernBoard board;
    private final Names names;

    ConcernListPage(ConcernBoard board, Names names) {
        this.board = board;
        this.names = names;
    }

    @GetMapping("/bekymringer")
    String list(
            Viewer viewer, ConcernFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model model) {
        var concerns = board.list(viewer, filter, cursor, Slice.limit(null));
        model.addAttribute("concerns", concerns);
        model.addAttribute("next", next(concerns.next()));
        if (!ConcernBoard.seesAll(viewer)) {
            return "concern/board/mine";
        }
        model.addAttribute("filter", filter);
        model.addAttribute("states", ConcernState.values());
        model.addAttribute("themes", names.inUse(viewer.kommune(), CodeList.THEMES));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        return "concern/board/all";
    }

    /** The same list from that cursor on. */
    private static @Nullable String next(@Nullable String cursor) {
        return cursor == null
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("after")
                        .replaceQueryParam("cursor", cursor)
                        .build()
                        .toUriString();
    }
}
