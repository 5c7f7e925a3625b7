package no.samspor.command.concern;

import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes a received concern without a case. */
public record CloseConcern(
        @TargetAggregateIdentifier ConcernId concern, ClosingReason closingReason, ProtectedText reason) {}
