package no.samspor.kernel.plan;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a handlingsplan. */
public sealed interface PlanEvent extends DomainEvent
        permits PlanDrafted,
                GoalSet,
                GoalDropped,
                GoalPrioritised,
                PlanSubmitted,
                PlanReturned,
                PlanApproved,
                PlanTookForce,
                PlanSucceeded {

    /** The plan that it happened to; which one is in force is told in a stream of the kommune's. */
    PlanId plan();
}
