package no.samspor.command.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.plan.ReportSection;
import org.jspecify.annotations.Nullable;

/** What is written in a part of the report. */
record WriteSectionRequest(
        @NotNull ReportSection section,
        @NotBlank @Size(max = 10_000) String text,
        @Nullable LocalDate occurredOn) {}
