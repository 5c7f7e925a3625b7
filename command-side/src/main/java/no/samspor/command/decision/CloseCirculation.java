package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The deadline has passed: what the answers so far amount to, holds. */
public record CloseCirculation(@TargetAggregateIdentifier DecisionId decision, ProtectedText reason) {}
