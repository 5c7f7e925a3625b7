package no.samspor.query.tiltak.rounds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.Viewer;
import no.samspor.query.tiltak.board.TiltakBoard;
import no.samspor.query.tiltak.board.TiltakItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The packages of the viewer's kommune, each with all its rounds. */
@Component
class Rounds {

    private final PackageRows rows;
    private final TiltakBoard board;

    Rounds(PackageRows rows, TiltakBoard board) {
        this.rows = rows;
        this.board = board;
    }

    /**
     * A package through its rounds, the earliest first.
     *
     * @param shown the round that was asked for
     */
    record Compared(Round shown, List<Round> rounds, List<Line> lines) {}

    /** One tiltak through the rounds: in each what it was there, or null where it was not part of it. */
    record Line(String title, List<@Nullable TiltakItem> inRounds) {}

    /** All rounds of each package, the package with the newest round first. */
    List<List<Round>> all(Viewer viewer) {
        if (!reads(viewer)) {
            return List.of();
        }
        var packages = new LinkedHashMap<UUID, List<Round>>();
        for (var row : rows.all(viewer.kommune().value()).reversed()) {
            packages.computeIfAbsent(row.firstRound, first -> new ArrayList<>()).add(round(viewer, row));
        }
        return packages.values().stream().map(List::reversed).toList();
    }

    Optional<Compared> of(Viewer viewer, UUID pack) {
        return reads(viewer)
                ? rows.one(pack, viewer.kommune().value()).map(row -> compared(viewer, row))
                : Optional.empty();
    }

    private static boolean reads(Viewer viewer) {
        return viewer.role() != Role.ADMINISTRATOR && viewer.role() != Role.SYSTEM;
    }

    private Compared compared(Viewer viewer, PackageRow asked) {
        var rounds = rows.rounds(asked.firstRound).stream()
                .map(row -> round(viewer, row))
                .toList();
        var shown = rounds.stream()
                .filter(round -> round.id().equals(asked.id))
                .findFirst()
                .orElseThrow();
        return new Compared(shown, rounds, lines(rounds));
    }

    private Round round(Viewer viewer, PackageRow row) {
        var tiltak = board.ofPackage(viewer, row.id).reversed();
        return new Round(row.id, row.name, row.begunOn, row.reason, tiltak);
    }

    /** Copies stand on the line of what they repeat. */
    static List<Line> lines(List<Round> rounds) {
        var lines = new LinkedHashMap<UUID, @Nullable TiltakItem[]>();
        Map<UUID, UUID> lineOf = new HashMap<>();
        IntStream.range(0, rounds.size()).forEach(at -> {
            for (var item : rounds.get(at).tiltak()) {
                var line = item.repeats() == null ? item.id() : lineOf.getOrDefault(item.repeats(), item.id());
                lineOf.put(item.id(), line);
                lines.computeIfAbsent(line, first -> new TiltakItem[rounds.size()])[at] = item;
            }
        });
        return lines.values().stream().map(Rounds::line).toList();
    }

    private static Line line(@Nullable TiltakItem[] inRounds) {
        var title = Arrays.stream(inRounds)
                .filter(item -> item != null)
                .map(TiltakItem::title)
                .findFirst()
                .orElse("");
        return new Line(title, Arrays.asList(inRounds));
    }
}
