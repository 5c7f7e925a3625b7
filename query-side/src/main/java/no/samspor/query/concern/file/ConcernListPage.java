package no.samspor.query.concern.file;

import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** «Mine bekymringer»; for the koordinator and the auditor all of the kommune's. */
@Controller
@Reads(ConcernProjection.NAME)
class ConcernListPage {

    /** What can be taken in at once, on a phone too. */
    private static final int ROWS = 25;

    private final ConcernList list;
    private final ConcernReconciliation reconciliation;
    private final Names names;

    ConcernListPage(ConcernList list, ConcernReconciliation reconciliation, Names names) {
        this.list = list;
        this.reconciliation = reconciliation;
        this.names = names;
    }

    @GetMapping("/bekymringer")
    String list(
            Viewer viewer, ConcernFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model model) {
        var concerns = list.list(viewer, filter, cursor, ROWS);
        model.addAttribute("concerns", concerns);
        model.addAttribute("next", next(concerns.next()));
        if (!ConcernList.seesAll(viewer)) {
            return "concern/file/mine";
        }
        model.addAttribute("filter", filter);
        model.addAttribute("states", ConcernState.values());
        model.addAttribute("themes", names.inUse(viewer.kommune(), CodeList.THEMES));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        return "concern/file/all";
    }

    /** Whether every receipt is accounted for. */
    @GetMapping("/bekymringer/avstemming")
    String reconcile(Viewer viewer, Model model) {
        model.addAttribute("years", reconciliation.of(viewer));
        return "concern/file/reconciliation";
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
