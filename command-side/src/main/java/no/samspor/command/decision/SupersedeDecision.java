package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A later decision takes its place. */
public record SupersedeDecision(@TargetAggregateIdentifier DecisionId decision, DecisionId by, ProtectedText reason) {}
