package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** There is no such meeting; its open items go to the body's next one. */
@Revision("1")
public record MeetingCancelled(MeetingId meeting, ProtectedText reason) implements MeetingEvent {}
