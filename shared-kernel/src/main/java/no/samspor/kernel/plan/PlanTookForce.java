package no.samspor.kernel.plan;

import org.axonframework.serialization.Revision;

/** From now on it is the kommune's plan. */
@Revision("1")
public record PlanTookForce(PlanId plan) implements PlanEvent {}
