package no.samspor.query.audit.trail;

import java.util.List;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.query.platform.Recorded;

/** A case with every stored event that belongs to it, in the order in which they were recorded. Never empty. */
public record CaseTrail(CaseId id, String number, String title, List<Recorded> events) {

    static List<Recorded> belongingTo(CaseId id, List<Recorded> ofItsStreams) {
        return ofItsStreams.stream()
                .filter(recorded -> !(recorded.event() instanceof ConcernLinkedToCase linked)
                        || linked.caseId().equals(id))
                .toList();
    }

    public Recorded last() {
        return events.getLast();
    }
}
