package no.samspor.command.concern;

import no.samspor.command.rule.Numbered;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Observation;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Registers a concern. The reporter is the actor, the service the body they act in. */
public record RegisterConcern(@TargetAggregateIdentifier ConcernId concern, Observation observation)
        implements Numbered {

    @Override
    public Series series() {
        return Series.CONCERN;
    }
}
