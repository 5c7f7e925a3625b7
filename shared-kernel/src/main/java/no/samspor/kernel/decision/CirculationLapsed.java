package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The circulation ended without a decision. {@code reason} is there when a person closed it. */
@Revision("1")
public record CirculationLapsed(
        DecisionId decision, LapseCause cause, @Nullable ProtectedText reason) implements DecisionEvent {}
