package no.samspor.kernel.tiltak;

import no.samspor.kernel.plan.GoalId;
import org.axonframework.serialization.Revision;

/** It serves a goal of the handlingsplan; of one it served before, no longer. */
@Revision("1")
public record GoalLinked(TiltakId tiltak, GoalId goal) implements TiltakEvent {}
