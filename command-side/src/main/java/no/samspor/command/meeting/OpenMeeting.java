package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.Guest;
import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The meeting is in session, with these members and guests. */
public record OpenMeeting(@TargetAggregateIdentifier MeetingId meeting, List<UserId> present, List<Guest> guests) {}
