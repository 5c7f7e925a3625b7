package no.samspor.kernel.meeting;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The members were invited, and guests to this one meeting. Sent again it replaces the one before. */
@Revision("1")
public record InvitationSent(
        MeetingId meeting,
        List<UserId> invited,
        List<Guest> guests,
        @Nullable ProtectedText message) implements MeetingEvent {}
