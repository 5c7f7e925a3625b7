package no.samspor.command.concern;

import no.samspor.kernel.concern.ConcernId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The koordinator takes the concern in. From then on an answer is due. */
public record ReceiveConcern(@TargetAggregateIdentifier ConcernId concern) {}
