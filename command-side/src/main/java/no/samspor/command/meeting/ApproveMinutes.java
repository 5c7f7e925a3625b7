package no.samspor.command.meeting;

import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The leader of the body, or the deputy, approves the minutes. */
public record ApproveMinutes(@TargetAggregateIdentifier MeetingId meeting) {}
