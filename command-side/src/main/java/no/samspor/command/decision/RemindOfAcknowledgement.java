package no.samspor.command.decision;

import java.time.LocalDate;
import no.samspor.kernel.decision.DecisionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The day by which a decision was to be acknowledged is over. */
public record RemindOfAcknowledgement(
        @TargetAggregateIdentifier DecisionId decision, LocalDate acknowledgeBy) {}
