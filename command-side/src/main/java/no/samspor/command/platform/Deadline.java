package no.samspor.command.platform;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A day by which something is promised.
 *
 * @param kind what is promised, in kebab-case; one process answers for each kind
 * @param subject what it is promised of
 * @param due the last day on which the promise is kept
 */
public record Deadline(String kind, UUID subject, LocalDate due) {

    /** Under which it is kept: of a kind a subject has one deadline. */
    String key() {
        return kind + "/" + subject;
    }
}
