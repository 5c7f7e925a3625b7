package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The body takes it back. */
public record RevokeDecision(@TargetAggregateIdentifier DecisionId decision, ProtectedText reason) {}
