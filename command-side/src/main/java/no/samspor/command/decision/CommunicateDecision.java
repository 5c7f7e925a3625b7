package no.samspor.command.decision;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The koordinator carries the decision to the bodies it concerns. */
public record CommunicateDecision(
        @TargetAggregateIdentifier DecisionId decision,
        List<BodyId> to,
        @Nullable ProtectedText message,
        LocalDate acknowledgeBy) {}
