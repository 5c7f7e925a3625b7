package no.samspor.command.tiltak;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Approved by the decision named, or within the mandate of the level, with a reason. */
public record ApproveTiltak(
        @TargetAggregateIdentifier TiltakId tiltak,
        @Nullable DecisionId decision,
        @Nullable ProtectedText reason) {}
