package no.samspor.command.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** What the body says about the plan, and about single goals. */
record ReturnPlanRequest(
        @NotBlank @Size(max = 4000) String comment,
        @Nullable @Size(max = 100) List<@Valid Comment> goals,
        @Nullable LocalDate occurredOn) {

    /** About one goal. */
    record Comment(
            @NotNull GoalId goal,
            @NotBlank @Size(max = 2000) String text) {}
}
