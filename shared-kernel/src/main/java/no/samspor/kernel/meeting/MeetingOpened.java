package no.samspor.kernel.meeting;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.axonframework.serialization.Revision;

/**
 * The meeting is in session. {@code present} and {@code absent} are its members that day, {@code guests} those who
 * came.
 */
@Revision("1")
public record MeetingOpened(MeetingId meeting, List<UserId> present, List<UserId> absent, List<Guest> guests)
        implements MeetingEvent {}
