package no.samspor.command.knowledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/** A sheet as text, as it is pasted or read from a file; and the goal that all of it tells something about. */
record SheetRequest(
        @NotBlank @Size(max = 60_000) String text,
        @Nullable GoalId goal,
        @Nullable LocalDate occurredOn) {}
