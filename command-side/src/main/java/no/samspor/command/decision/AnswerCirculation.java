package no.samspor.command.decision;

import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** One member answers for themselves; an answer that is not for it says why. */
public record AnswerCirculation(
        @TargetAggregateIdentifier DecisionId decision,
        CirculationAnswer answer,
        @Nullable ProtectedText text) {}
