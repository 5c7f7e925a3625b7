package no.samspor.command.decision;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The responsible service, or the koordinator, says what came of it. */
public record ConfirmCarriedOut(@TargetAggregateIdentifier DecisionId decision, ProtectedText result) {}
