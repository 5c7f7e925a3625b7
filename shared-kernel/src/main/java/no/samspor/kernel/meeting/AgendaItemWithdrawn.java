package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** An item was taken off the agenda before it was treated. */
@Revision("1")
public record AgendaItemWithdrawn(MeetingId meeting, AgendaItemId item, ProtectedText reason) implements MeetingEvent {}
