package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It is done. */
@Revision("1")
public record TaskCompleted(TaskId task, @Nullable ProtectedText result) implements TaskEvent {}
