package no.samspor.kernel.plan;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** A goal is no longer in the plan. */
@Revision("1")
public record GoalDropped(PlanId plan, GoalId goal, ProtectedText reason) implements PlanEvent {}
