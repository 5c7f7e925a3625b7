package no.samspor.command.plan;

import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An approved plan becomes the kommune's plan, in the place of the earlier one. */
public record PutPlanInForce(@TargetAggregateIdentifier PlanInForceId kommune, PlanId plan) {}
