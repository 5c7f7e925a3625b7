package no.samspor.command.plan;

import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A goal takes a place among the goals beside it, from 1; those that stood there move down. */
public record PrioritiseGoal(@TargetAggregateIdentifier PlanId plan, GoalId goal, int rank, ProtectedText why) {}
