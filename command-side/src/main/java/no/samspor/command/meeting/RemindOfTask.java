package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.kernel.meeting.TaskId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A deadline of the task is over. */
public record RemindOfTask(@TargetAggregateIdentifier TaskId task, LocalDate deadline) {}
