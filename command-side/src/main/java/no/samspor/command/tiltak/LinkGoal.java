package no.samspor.command.tiltak;

import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** It serves that goal of the handlingsplan. */
public record LinkGoal(@TargetAggregateIdentifier TiltakId tiltak, GoalId goal) {}
