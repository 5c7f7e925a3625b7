package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The circulation ended without a decision. */
@Revision("1")
public record CirculationLapsed(DecisionId decision, ProtectedText reason) implements DecisionEvent {
}
