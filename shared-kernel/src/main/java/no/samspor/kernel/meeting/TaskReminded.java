package no.samspor.kernel.meeting;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** It was not done when its deadline was over; whoever is to do it was reminded, once for each deadline. */
@Revision("1")
public record TaskReminded(TaskId task, LocalDate deadline) implements TaskEvent {}
