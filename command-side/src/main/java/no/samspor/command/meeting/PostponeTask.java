package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The task gets a later deadline. */
public record PostponeTask(@TargetAggregateIdentifier TaskId task, LocalDate deadline, ProtectedText reason) {}
