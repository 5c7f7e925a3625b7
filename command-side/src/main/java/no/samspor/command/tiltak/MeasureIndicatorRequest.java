package no.samspor.command.tiltak;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was measured. */
record MeasureIndicatorRequest(
        @NotNull @Digits(integer = 12, fraction = 2) BigDecimal value,
        @Nullable LocalDate occurredOn) {}
