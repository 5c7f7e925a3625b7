package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The responsible service has carried it out. */
@Revision("1")
public record DecisionCarriedOut(DecisionId decision, ProtectedText result) implements DecisionEvent {}
