package no.samspor.command.plan;

import java.util.List;
import no.samspor.kernel.plan.GoalComment;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The body sends the plan back, with what it says in all and about single goals. */
public record ReturnPlan(@TargetAggregateIdentifier PlanId plan, ProtectedText comment, List<GoalComment> goals) {}
