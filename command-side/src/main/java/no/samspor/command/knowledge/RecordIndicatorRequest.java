package no.samspor.command.knowledge;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** One published figure. */
record RecordIndicatorRequest(
        @NotNull IndicatorSource source,
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String area,
        @NotBlank @Size(max = 20) String period,
        @NotNull @Digits(integer = 12, fraction = 4) BigDecimal value,
        @NotBlank @Size(max = 40) String unit,
        @Nullable GoalId goal,
        @Nullable LocalDate occurredOn) {}
