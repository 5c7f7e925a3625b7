package no.samspor.query.audit.trail;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.platform.Recorded;

/**
 * A case with every stored event that belongs to it, in the order in which they were recorded. Never empty.
 *
 * @param referred the events of published figures, and of decisions and tiltak of other cases, that a body was shown
 */
public record CaseTrail(CaseId id, String number, String title, List<Recorded> events, List<Recorded> referred) {

    static List<Recorded> belongingTo(CaseId id, List<Recorded> ofItsStreams) {
        return ofItsStreams.stream()
                .filter(recorded -> !(recorded.event() instanceof ConcernLinkedToCase linked)
                        || linked.caseId().equals(id))
                .toList();
    }

    /** The decisions, tiltak and figures that a body was shown and that these events do not tell of. */
    static Set<UUID> referredIn(List<Recorded> events) {
        var own = events.stream().map(Recorded::stream).collect(Collectors.toSet());
        return events.stream()
                .flatMap(recorded -> recorded.event() instanceof CaseEscalated lift
                        ? lift.basis().stream()
                        : Stream.<BasisItem>empty())
                .flatMap(item -> Stream.ofNullable(item.reference()))
                .filter(reference -> !own.contains(reference))
                .collect(Collectors.toSet());
    }

    /** What everything in the case is called. */
    public Subjects subjects() {
        return Subjects.of(Stream.concat(referred.stream(), events.stream()).toList());
    }

    public Recorded last() {
        return events.getLast();
    }
}
