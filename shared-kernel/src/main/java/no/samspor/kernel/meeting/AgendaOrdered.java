package no.samspor.kernel.meeting;

import java.util.List;
import org.axonframework.serialization.Revision;

/** The items that are not yet concluded stand in this order, after those that are. */
@Revision("1")
public record AgendaOrdered(MeetingId meeting, List<AgendaItemId> items) implements MeetingEvent {}
