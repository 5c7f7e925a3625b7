package no.samspor.kernel.meeting;

import org.axonframework.serialization.Revision;

/** The meeting is over; from now on there are minutes. */
@Revision("1")
public record MeetingClosed(MeetingId meeting) implements MeetingEvent {}
