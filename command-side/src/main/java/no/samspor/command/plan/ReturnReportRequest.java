package no.samspor.command.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the body says about the report. */
record ReturnReportRequest(
        @NotBlank @Size(max = 4000) String comment,
        @Nullable LocalDate occurredOn) {}
