package no.samspor.query.tiltak.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** What is done for the goals of the handlingsplan. */
@Component
public class ServingTiltak {

    private final TiltakBoard board;
    private final TiltakLines lines;

    ServingTiltak(TiltakBoard board, TiltakLines lines) {
        this.board = board;
        this.lines = lines;
    }

    /** The tiltak that serve each goal, by goal, the newest first. */
    public Map<UUID, List<Serving>> byGoal(Viewer viewer, LocalDate today) {
        var serving = new LinkedHashMap<UUID, List<Serving>>();
        board.servingGoals(viewer).forEach((goal, tiltak) -> {
            var of = new ArrayList<Serving>();
            tiltak.forEach(view -> of.add(serving(view, today)));
            serving.put(goal, of);
        });
        return serving;
    }

    private Serving serving(TiltakBoard.Served served, LocalDate today) {
        var line = lines.of(served.item(), today);
        return new Serving(
                line.href(),
                line.title(),
                line.responsible(),
                line.tagKind(),
                line.tagText(),
                line.words(),
                served.decision());
    }
}
