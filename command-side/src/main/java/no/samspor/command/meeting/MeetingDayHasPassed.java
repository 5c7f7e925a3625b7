package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A meeting is planned for the day on which it is planned, or later. */
public final class MeetingDayHasPassed extends BrokenRule {

    public MeetingDayHasPassed(LocalDate plannedOn) {
        super(Kind.INVALID, "day", plannedOn);
    }
}
