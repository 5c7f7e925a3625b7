package no.samspor.kernel.meeting;

import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A body will meet. {@code number} reads M-2026-004; {@code level} is absent for a body outside the ladder. */
@Revision("1")
public record MeetingScheduled(
        MeetingId meeting,
        String number,
        BodyId body,
        @Nullable Level level,
        MeetingTime time,
        @Nullable ProtectedText place)
        implements MeetingEvent {}
