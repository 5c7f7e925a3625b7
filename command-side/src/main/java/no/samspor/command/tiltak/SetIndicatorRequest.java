package no.samspor.command.tiltak;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What it is measured by. {@code people}: whether the unit is persons. */
record SetIndicatorRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 40) String unit,
        @Nullable Boolean people,
        @Nullable @Digits(integer = 12, fraction = 2) BigDecimal baseline,
        @Nullable LocalDate occurredOn) {}
