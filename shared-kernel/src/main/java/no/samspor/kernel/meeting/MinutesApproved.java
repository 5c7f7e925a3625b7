package no.samspor.kernel.meeting;

import org.axonframework.serialization.Revision;

/** The minutes are approved by the body's leader and never change again; corrections stand beside them. */
@Revision("1")
public record MinutesApproved(MeetingId meeting) implements MeetingEvent {}
