package no.samspor.command.concern;

import java.time.LocalDate;
import java.util.List;
import no.samspor.command.organisation.Directory;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;

/** Who sees to it that the koordinator's work is done: the deputy in the koordinator's own group, or who leads it. */
final class Standins {

    private Standins() {}

    /** Those of the lowest group on the ladder that has any; empty when no group has. */
    static List<UserId> of(Kommunenummer kommune, Directory directory, LocalDate on) {
        return directory.ladder(kommune).stream()
                .flatMap(step -> directory.groupAt(kommune, step.level(), on).stream())
                .map(group -> directory.seats(group.id(), on).stream()
                        .filter(seat -> seat.leads() && seat.role() != Role.COORDINATOR)
                        .map(Directory.Seat::user)
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
