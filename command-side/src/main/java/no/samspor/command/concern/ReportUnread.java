package no.samspor.command.concern;

import java.time.LocalDate;
import no.samspor.kernel.concern.ConcernId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The day by which the concern was to be received is over. */
public record ReportUnread(@TargetAggregateIdentifier ConcernId concern, LocalDate dueOn) {}
