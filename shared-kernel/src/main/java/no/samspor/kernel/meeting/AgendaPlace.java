package no.samspor.kernel.meeting;

/** A place in the minutes: an item of a meeting. */
public record AgendaPlace(MeetingId meeting, AgendaItemId item) {}
