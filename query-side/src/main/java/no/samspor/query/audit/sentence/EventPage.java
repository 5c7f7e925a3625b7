package no.samspor.query.audit.sentence;

import no.samspor.kernel.casework.CaseEvent;
import no.samspor.query.platform.Recorded;

/** Where the auditor reads an event, between what was before it and what came after. */
public final class EventPage {

    private EventPage() {}

    public static String of(Recorded recorded) {
        var page = recorded.event() instanceof CaseEvent ? "/revisjon/saker/" : "/revisjon/hendelser/";
        return page + Subjects.of(recorded) + "?position=" + recorded.position();
    }
}
