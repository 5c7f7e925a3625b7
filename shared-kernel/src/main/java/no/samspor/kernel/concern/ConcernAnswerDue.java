package no.samspor.kernel.concern;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The reporter is owed an answer by a date. */
@Revision("1")
public record ConcernAnswerDue(ConcernId concern, AnswerCause cause, LocalDate dueOn) implements ConcernEvent {}
