package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** A later decision takes its place. */
@Revision("1")
public record DecisionSuperseded(DecisionId decision, DecisionId by, ProtectedText reason) implements DecisionEvent {}
