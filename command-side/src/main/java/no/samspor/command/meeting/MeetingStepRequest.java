package no.samspor.command.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing but when. */
record MeetingStepRequest(@Nullable LocalDate occurredOn) {}
