package no.samspor.command.plan;

import no.samspor.kernel.plan.PlanId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The draft is put before the body that may approve it. */
public record SubmitPlan(@TargetAggregateIdentifier PlanId plan) {}
