package no.samspor.command.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing but when it happened, if not today. */
record SubmitRequest(@Nullable LocalDate occurredOn) {}
