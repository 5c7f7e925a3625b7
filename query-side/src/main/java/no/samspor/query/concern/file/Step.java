package no.samspor.query.concern.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a concern.
 *
 * @param said the question, the answer or the reason, in the person's own words
 */
record Step(
        UUID id,
        StepKind kind,
        Named person,
        Role role,
        @Nullable Named body,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable String said,
        @Nullable ClosingReason closingReason,
        @Nullable LinkedCase linkedCase,
        @Nullable AnswerCause answerCause,
        @Nullable LocalDate dueOn) {}
