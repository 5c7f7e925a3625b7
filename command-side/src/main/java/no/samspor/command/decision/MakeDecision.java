package no.samspor.command.decision;

import no.samspor.command.rule.Numbered;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.Proposal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A body decided. Recorded by the koordinator, or by the leader on delegation. */
public record MakeDecision(
        @TargetAggregateIdentifier DecisionId decision, DecisionResult result, Proposal proposal, HowDecided how)
        implements Numbered {

    @Override
    public Series series() {
        return Series.DECISION;
    }
}
