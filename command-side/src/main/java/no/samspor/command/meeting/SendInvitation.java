package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.Guest;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The members are called to the meeting: all who sit in the body that day unless some are named; and guests. */
public record SendInvitation(
        @TargetAggregateIdentifier MeetingId meeting,
        List<UserId> invited,
        List<Guest> guests,
        @Nullable ProtectedText message) {}
