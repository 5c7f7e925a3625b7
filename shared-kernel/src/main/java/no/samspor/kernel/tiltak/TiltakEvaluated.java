package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Evaluated. {@code outcome} says what came of it, {@code learnt} what to do otherwise next time; {@code evaluateBy} is
 * the next evaluation, when one is set.
 */
@Revision("2")
public record TiltakEvaluated(
        TiltakId tiltak,
        EvaluationResult result,
        ProtectedText learnt,
        @Nullable LocalDate evaluateBy,
        @Nullable ProtectedText outcome)
        implements TiltakEvent {}
