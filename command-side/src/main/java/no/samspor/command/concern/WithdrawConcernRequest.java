package no.samspor.command.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WithdrawConcernRequest(
        @NotBlank @Size(max = 500) String reason, @Nullable LocalDate occurredOn) {}
