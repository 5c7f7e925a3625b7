package no.samspor.command.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReceiveConcernRequest(@Nullable LocalDate occurredOn) {}
