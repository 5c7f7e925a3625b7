package no.samspor.kernel.meeting;

import java.util.UUID;

/** What an item is about, when that is something Samspor knows. */
public record AgendaSubject(Kind kind, UUID id) {

    /** What kind of thing it is. */
    public enum Kind {
        CASE,
        DECISION,
        TILTAK,
        TASK,
        /** The minutes of an earlier meeting. */
        MINUTES,
        PLAN,
        REPORT
    }
}
