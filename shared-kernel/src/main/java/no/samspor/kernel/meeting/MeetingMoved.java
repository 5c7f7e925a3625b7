package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The meeting has another time or place; whoever was invited is told. */
@Revision("1")
public record MeetingMoved(
        MeetingId meeting, MeetingTime time, @Nullable ProtectedText place, ProtectedText reason)
        implements MeetingEvent {}
