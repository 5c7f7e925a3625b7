package no.samspor.kernel.plan;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/**
 * A goal takes its place among the goals beside it; those that stood there move down.
 *
 * @param rank from 1, the first priority
 */
@Revision("1")
public record GoalPrioritised(PlanId plan, GoalId goal, int rank, ProtectedText why) implements PlanEvent {}
