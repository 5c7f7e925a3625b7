package no.samspor.command.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Freezes the figures anew. {@code beforeYearEnd}: it is known that the year still runs. */
record RedraftReportRequest(
        @Nullable Boolean beforeYearEnd, @Nullable LocalDate occurredOn) {}
