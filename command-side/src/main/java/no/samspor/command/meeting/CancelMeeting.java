package no.samspor.command.meeting;

import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The meeting is not held; its open items wait for the next one. */
public record CancelMeeting(@TargetAggregateIdentifier MeetingId meeting, ProtectedText reason) {}
