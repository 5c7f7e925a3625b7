package no.samspor.kernel.decision;

import org.axonframework.serialization.Revision;

/**
 * The circulation ended with the proposal adopted; {@link DecisionMade} follows in the same stream, its texts sealed
 * anew.
 */
@Revision("1")
public record CirculationCarried(DecisionId decision) implements DecisionEvent {}
