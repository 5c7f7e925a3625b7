package no.samspor.command.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record GiveMoreInformationRequest(
        @NotBlank @Size(max = 4000) String information,
        @Nullable LocalDate occurredOn) {}
