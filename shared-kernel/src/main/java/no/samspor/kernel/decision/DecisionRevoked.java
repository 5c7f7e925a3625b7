package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The body takes it back. */
@Revision("1")
public record DecisionRevoked(DecisionId decision, ProtectedText reason) implements DecisionEvent {}
