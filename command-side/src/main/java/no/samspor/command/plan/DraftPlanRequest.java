package no.samspor.command.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** A plan as it is begun. {@code from} and {@code until} are calendar years, both included. */
record DraftPlanRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull BodyId body,
        @NotNull @Min(2000) @Max(2100) Integer from,
        @NotNull @Min(2000) @Max(2100) Integer until,
        @Nullable @Size(max = 100) List<@Valid Goal> goals,
        @Nullable LocalDate occurredOn) {

    /** A goal carried on from an earlier plan. */
    record Goal(
            @NotNull GoalId goal,
            @Nullable GoalId under,
            @NotBlank @Size(max = 1000) String text,
            @Nullable @Size(max = 2000) String why) {}
}
