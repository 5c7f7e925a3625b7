package no.samspor.command.concern;

import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Corrects a concern that nobody has received yet. The observation is whole, and so is the date on which it was seen.
 */
public record CorrectConcern(
        @TargetAggregateIdentifier ConcernId concern, Observation observation, ProtectedText reason) {}
