package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The circulation ended with the proposal adopted; {@link DecisionMade} follows in the same stream, its texts sealed
 * anew. {@code reason} is there when a person closed it.
 */
@Revision("1")
public record CirculationCarried(
        DecisionId decision, @Nullable ProtectedText reason) implements DecisionEvent {}
