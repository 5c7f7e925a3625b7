package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TakeBackRequest(
        @NotBlank @Size(max = 1000) String reason, @Nullable LocalDate occurredOn) {}
