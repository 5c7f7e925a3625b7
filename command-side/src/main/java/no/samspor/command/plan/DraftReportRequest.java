package no.samspor.command.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** The year that a report is to tell of. {@code beforeYearEnd}: it is known that the year still runs. */
record DraftReportRequest(
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull BodyId body,
        @Nullable Boolean beforeYearEnd,
        @Nullable LocalDate occurredOn) {}
