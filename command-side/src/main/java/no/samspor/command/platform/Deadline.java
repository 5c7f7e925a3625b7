package no.samspor.command.platform;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day by which something is promised.
 *
 * @param kind what is promised, in kebab-case; one process answers for each kind
 * @param subject what it is promised of
 * @param due the last day on which the promise is kept
 * @param alone whether the subject has one such deadline, so that a new one stands in place of the old; or one a day
 */
public record Deadline(String kind, UUID subject, LocalDate due, boolean alone) {

    /** The one of its kind. */
    public static Deadline of(String kind, UUID subject, LocalDate due) {
        return new Deadline(kind, subject, due, true);
    }

    /** One of several of its kind. */
    public static Deadline oneOf(String kind, UUID subject, LocalDate due) {
        return new Deadline(kind, subject, due, false);
    }

    /** Under which it is kept. */
    String key() {
        return alone ? kind + "/" + subject : kind + "/" + subject + "/" + due;
    }
}
