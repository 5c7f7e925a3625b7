package no.samspor.kernel.plan;

import org.axonframework.serialization.Revision;

/** A later plan has taken its place. */
@Revision("1")
public record PlanSucceeded(PlanId plan, PlanId by) implements PlanEvent {}
