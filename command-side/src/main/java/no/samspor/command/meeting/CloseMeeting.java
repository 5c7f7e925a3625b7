package no.samspor.command.meeting;

import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The meeting is over; what was not reached is deferred. */
public record CloseMeeting(@TargetAggregateIdentifier MeetingId meeting) {}
