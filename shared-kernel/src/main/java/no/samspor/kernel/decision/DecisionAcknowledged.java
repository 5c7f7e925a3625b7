package no.samspor.kernel.decision;

import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/** One of them has acknowledged it. */
@Revision("1")
public record DecisionAcknowledged(DecisionId decision, BodyId body) implements DecisionEvent {}
