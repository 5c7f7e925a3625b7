package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The deadline has passed: what the answers so far amount to, holds. The reason comes sealed for both of the events
 * that may follow.
 */
public record CloseCirculation(
        @TargetAggregateIdentifier DecisionId decision, ProtectedText whenCarried, ProtectedText whenLapsed) {}
