package no.samspor.command.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReleaseMemberRequest(
        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
