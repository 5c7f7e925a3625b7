package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The body acted in has taken note. */
public record AcknowledgeDecision(@TargetAggregateIdentifier DecisionId decision) {}
