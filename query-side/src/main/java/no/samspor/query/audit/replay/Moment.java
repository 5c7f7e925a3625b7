package no.samspor.query.audit.replay;

import java.util.List;
import no.samspor.query.audit.known.CaseAsKnown;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.platform.Recorded;

/**
 * A moment in the life of a case: some of its events, and the one that was the last of them.
 *
 * @param known in the order in which they were recorded
 */
public record Moment(CaseTrail trail, List<Recorded> known, Recorded current) {

    /** After that event was recorded. */
    static Moment atEvent(CaseTrail trail, int number) {
        var known = trail.events().subList(0, number);
        return new Moment(trail, known, known.getLast());
    }

    /** The event's number among those of the case, from 1. */
    public int number() {
        return trail.events().indexOf(current) + 1;
    }

    public CaseAsKnown after() {
        return CaseAsKnown.after(trail.id(), known);
    }

    public CaseAsKnown before() {
        return CaseAsKnown.after(
                trail.id(),
                known.stream().filter(event -> !event.equals(current)).toList());
    }
}
