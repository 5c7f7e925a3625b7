package no.samspor.kernel.decision;

import org.axonframework.serialization.Revision;

/** The body's leader confirms what was recorded. */
@Revision("1")
public record DecisionConfirmed(DecisionId decision) implements DecisionEvent {}
