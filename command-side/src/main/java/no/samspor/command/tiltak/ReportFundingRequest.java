package no.samspor.command.tiltak;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That the report is sent. */
record ReportFundingRequest(
        @Nullable @Size(max = 1000) String note, @Nullable LocalDate occurredOn) {}
