package no.samspor.command.decision;

import java.util.List;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What a carried circulation adopted is written down as a decision, its texts sealed anew. Given by the process alone.
 */
public record ConcludeCirculation(
        @TargetAggregateIdentifier DecisionId decision, Proposal proposal, List<Dissent> dissent) {}
