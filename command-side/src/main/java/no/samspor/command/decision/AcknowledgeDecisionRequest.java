package no.samspor.command.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Nothing but when. */
record AcknowledgeDecisionRequest(@Nullable LocalDate occurredOn) {}
