package no.samspor.command.plan;

import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A goal is taken out of the draft. */
public record DropGoal(@TargetAggregateIdentifier PlanId plan, GoalId goal, ProtectedText reason) {}
