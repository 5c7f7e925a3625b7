package no.samspor.kernel.meeting;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a task. */
public sealed interface TaskEvent extends DomainEvent
        permits TaskAssigned, TaskCompleted, TaskPostponed, TaskReminded, TaskDropped {}
