package no.samspor.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.Directory;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.LadderStep;

/** A kommune's organisation on a date, as the rules for cases ask it: nothing here assumes three levels. */
record KommuneAt(Kommunenummer kommune, LocalDate on, Directory directory) {

    Place lowest() {
        return levels().stream().findFirst().map(this::groupAt).orElseThrow(() -> new NoBodyAtLevel(Level.UTFORENDE));
    }

    Place above(Level level) {
        var levels = levels();
        var next = levels.indexOf(level) + 1;
        if (next == levels.size()) {
            throw new NoLevelAbove();
        }
        return groupAt(levels.get(next));
    }

    Place below(Level level, BodyId to) {
        return directory
                .body(to)
                .filter(body -> body.kommune().equals(kommune))
                .filter(body -> body.existsOn(on))
                .flatMap(body -> Optional.ofNullable(body.level()))
                .filter(lower -> lower.compareTo(level) < 0)
                .map(lower -> new Place(lower, to))
                .orElseThrow(DelegatesOnlyDownwards::new);
    }

    /** A grensegruppe of this kommune's, or one that a neighbour shares with it. */
    void mustShare(BodyId grensegruppe) {
        var shared = directory
                .body(grensegruppe)
                .filter(body -> body.kind() == BodyKind.GRENSEGRUPPE)
                .filter(body ->
                        body.kommune().equals(kommune) || body.sharedWith().contains(kommune))
                .filter(body -> body.existsOn(on));
        if (shared.isEmpty()) {
            throw new NoSuchGrensegruppe();
        }
    }

    void mustSeat(UserId person) {
        if (directory.seatsOf(person, on).stream()
                .noneMatch(seat -> seat.kommune().equals(kommune))) {
            throw new OwnerNeedsSeat();
        }
    }

    void mustUse(List<String> themes, String area) {
        if (!themes.stream().allMatch(theme -> directory.isActive(kommune, CodeList.THEMES, theme))) {
            throw new CodeNotInUse(CodeList.THEMES, "themes");
        }
        if (!directory.isActive(kommune, CodeList.AREAS, area)) {
            throw new CodeNotInUse(CodeList.AREAS, "area");
        }
    }

    private Place groupAt(Level level) {
        return directory
                .groupAt(kommune, level, on)
                .map(group -> new Place(level, group.id()))
                .orElseThrow(() -> new NoBodyAtLevel(level));
    }

    private List<Level> levels() {
        return directory.ladder(kommune).stream().map(LadderStep::level).toList();
    }
}
