package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody came or left: these members are there from now on. */
public record ChangeAttendance(@TargetAggregateIdentifier MeetingId meeting, List<UserId> present) {}
