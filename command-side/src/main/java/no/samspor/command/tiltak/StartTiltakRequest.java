package no.samspor.command.tiltak;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing but when. */
record StartTiltakRequest(@Nullable LocalDate occurredOn) {}
