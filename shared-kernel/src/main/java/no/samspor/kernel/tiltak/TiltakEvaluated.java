package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Evaluated. {@code evaluateBy} is the next evaluation, when one is set. */
@Revision("1")
public record TiltakEvaluated(
        TiltakId tiltak,
        EvaluationResult result,
        ProtectedText learnt,
        @Nullable LocalDate evaluateBy) implements TiltakEvent {}
