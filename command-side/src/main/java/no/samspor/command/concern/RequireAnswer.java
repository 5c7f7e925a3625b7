package no.samspor.command.concern;

import java.time.LocalDate;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Something has come of the concern: its reporter is owed an answer by a date. Only a process gives this command. */
public record RequireAnswer(@TargetAggregateIdentifier ConcernId concern, AnswerCause cause, LocalDate dueOn) {}
