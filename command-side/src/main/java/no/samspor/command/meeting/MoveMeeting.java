package no.samspor.command.meeting;

import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The meeting gets another time or place. */
public record MoveMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        MeetingTime time,
        @Nullable ProtectedText place,
        ProtectedText reason) {}
