package no.samspor.kernel.meeting;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.axonframework.serialization.Revision;

/** Somebody came later or left earlier: these are there from now on. */
@Revision("1")
public record AttendanceChanged(MeetingId meeting, List<UserId> present, List<UserId> absent) implements MeetingEvent {}
