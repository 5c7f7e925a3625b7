package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Items are put last on the agenda, in this order: one, or a whole draft. */
public record PlaceOnAgenda(@TargetAggregateIdentifier MeetingId meeting, List<NewItem> items) {}
