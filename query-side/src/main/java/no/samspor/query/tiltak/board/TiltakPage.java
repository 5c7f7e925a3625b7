package no.samspor.query.tiltak.board;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.time.Norway;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.life.LifeAxis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** «Tiltak»: their lives as lines on one axis, and one with its steps and money. */
@Controller
@Reads(TiltakProjection.NAME)
class TiltakPage {

    private final TiltakBoard board;
    private final TiltakLines lines;
    private final Organisation organisation;
    private final Clock clock;

    TiltakPage(TiltakBoard board, TiltakLines lines, Organisation organisation, Clock clock) {
        this.board = board;
        this.lines = lines;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/tiltak")
    String list(
            Viewer viewer, TiltakFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model model) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            throw new NotHere();
        }
        var today = Norway.today(clock);
        var tiltak = board.list(viewer, filter, cursor, Slice.limit(null));
        var drawn = tiltak.items().stream().map(item -> lines.of(item, today)).toList();
        model.addAttribute("tiltak", tiltak);
        model.addAttribute("lines", drawn);
        model.addAttribute(
                "axis", LifeAxis.of(drawn.stream().map(TiltakLine::life).toList(), today));
        model.addAttribute("filter", filter);
        model.addAttribute("states", TiltakState.values());
        model.addAttribute("bodies", organisation.bodies(viewer.kommune(), today));
        model.addAttribute("pack", filter.pack() == null ? null : packageName(tiltak.items()));
        model.addAttribute("repeats", filter.pack() != null && viewer.role() == Role.COORDINATOR);
        model.addAttribute("next", next(tiltak.next()));
        return "tiltak/board/list";
    }

    @GetMapping("/tiltak/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Model model) {
        var today = Norway.today(clock);
        var tiltak = board.find(viewer, id).orElseThrow(NotHere::new);
        var line = lines.of(tiltak.item(), today);
        model.addAttribute("tiltak", tiltak);
        model.addAttribute("line", line);
        model.addAttribute("axis", LifeAxis.of(List.of(line.life()), today));
        model.addAttribute("may", MayDo.of(viewer, tiltak.item()));
        model.addAttribute("results", EvaluationResult.values());
        model.addAttribute("bodies", organisation.bodies(viewer.kommune(), today));
        return "tiltak/board/tiltak";
    }

    private static @Nullable String packageName(List<TiltakItem> tiltak) {
        return tiltak.isEmpty() ? null : tiltak.getFirst().packageName();
    }

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
