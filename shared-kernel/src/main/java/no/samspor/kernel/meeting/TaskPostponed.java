package no.samspor.kernel.meeting;

import java.time.LocalDate;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** It has another deadline. */
@Revision("1")
public record TaskPostponed(TaskId task, LocalDate deadline, ProtectedText reason) implements TaskEvent {}
