package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The items that are not concluded stand in this order. */
public record OrderAgenda(@TargetAggregateIdentifier MeetingId meeting, List<AgendaItemId> items) {}
