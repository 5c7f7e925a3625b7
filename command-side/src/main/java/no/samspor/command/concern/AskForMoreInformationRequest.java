package no.samspor.command.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record AskForMoreInformationRequest(
        @NotBlank @Size(max = 1000) String question,
        @Nullable LocalDate occurredOn) {}
