package no.samspor.command.plan;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.plan.PlanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The body approves the plan; the koordinator names the decision by which it did. */
public record ApprovePlan(
        @TargetAggregateIdentifier PlanId plan, @Nullable DecisionId decision) {}
