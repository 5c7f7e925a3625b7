package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The leader of the body, or the deputy, stands by what was recorded. */
public record ConfirmDecision(@TargetAggregateIdentifier DecisionId decision) {}
