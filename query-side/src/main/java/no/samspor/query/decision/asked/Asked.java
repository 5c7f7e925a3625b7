package no.samspor.query.decision.asked;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.query.organisation.Named;

/**
 * A question that a level has been asked.
 *
 * @param accepted whether the level has taken the case
 */
public record Asked(
        UUID aboutCase,
        String number,
        String title,
        String question,
        Named from,
        LocalDate liftedOn,
        boolean accepted) {}
