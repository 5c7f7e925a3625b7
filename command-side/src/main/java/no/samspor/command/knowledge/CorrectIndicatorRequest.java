package no.samspor.command.knowledge;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The value as it should have been, and why. */
record CorrectIndicatorRequest(
        @NotNull @Digits(integer = 12, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
