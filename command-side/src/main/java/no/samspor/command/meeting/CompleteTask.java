package no.samspor.command.meeting;

import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The task is done. */
public record CompleteTask(
        @TargetAggregateIdentifier TaskId task, @Nullable ProtectedText result) {}
