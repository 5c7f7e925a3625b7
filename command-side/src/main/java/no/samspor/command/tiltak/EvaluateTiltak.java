package no.samspor.command.tiltak;

import java.time.LocalDate;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What came of it so far and what was learnt. */
public record EvaluateTiltak(
        @TargetAggregateIdentifier TiltakId tiltak,
        EvaluationResult result,
        ProtectedText learnt,
        @Nullable LocalDate evaluateBy,
        @Nullable ProtectedText outcome) {}
