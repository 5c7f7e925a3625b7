package no.samspor.command.decision;

import java.time.LocalDate;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.Proposal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A proposal goes round to all who sit in the body. */
public record StartCirculation(@TargetAggregateIdentifier DecisionId decision, Proposal proposal, LocalDate answerBy)
        implements Numbered {

    @Override
    public Series series() {
        return Series.DECISION;
    }
}
