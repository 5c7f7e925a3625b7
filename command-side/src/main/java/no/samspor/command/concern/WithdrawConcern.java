package no.samspor.command.concern;

import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The reporter withdraws a concern that nobody has received yet. */
public record WithdrawConcern(@TargetAggregateIdentifier ConcernId concern, ProtectedText reason) {}
