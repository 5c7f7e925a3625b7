package no.samspor.command.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record AcceptEscalationRequest(@Nullable LocalDate occurredOn) {}
