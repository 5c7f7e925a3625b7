package no.samspor.command.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the body says about the plan, and about single goals, by the goal's id. */
record ReturnPlanRequest(
        @NotBlank @Size(max = 4000) String comment,
        @Nullable @Size(max = 100) Map<UUID, @NotBlank @Size(max = 2000) String> goals,
        @Nullable LocalDate occurredOn) {}
