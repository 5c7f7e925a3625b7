package no.samspor.command.meeting;

import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The task is not to be done after all. */
public record DropTask(@TargetAggregateIdentifier TaskId task, ProtectedText reason) {}
