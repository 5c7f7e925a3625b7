package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record AddNoteRequest(
        @NotBlank @Size(max = 8000) String text, @Nullable LocalDate occurredOn) {}
