package no.samspor.command.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of it. */
record CompleteTaskRequest(
        @Nullable @Size(max = 2000) String result, @Nullable LocalDate occurredOn) {}
