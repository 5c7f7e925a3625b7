package no.samspor.kernel.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a meeting is planned for, as Norwegian clocks will show it.
 *
 * @param from on the minute
 * @param until later the same day
 */
public record MeetingTime(LocalDate day, LocalTime from, LocalTime until) {}
