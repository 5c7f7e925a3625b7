package no.samspor.command.meeting;

import no.samspor.command.rule.Numbered;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A body plans a meeting. */
public record ScheduleMeeting(
        @TargetAggregateIdentifier MeetingId meeting,
        BodyId body,
        MeetingTime time,
        @Nullable ProtectedText place) implements Numbered {

    @Override
    public Series series() {
        return Series.MEETING;
    }
}
