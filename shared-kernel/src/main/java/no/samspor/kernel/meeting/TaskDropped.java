package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** It is not to be done after all. */
@Revision("1")
public record TaskDropped(TaskId task, ProtectedText reason) implements TaskEvent {}
