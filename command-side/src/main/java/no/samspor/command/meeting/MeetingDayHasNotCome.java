package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A meeting begins on the day it is planned for, or later; one that is held before is moved first. */
public final class MeetingDayHasNotCome extends BrokenRule {

    public MeetingDayHasNotCome(LocalDate plannedFor) {
        super(Kind.CONFLICT, null, plannedFor);
    }
}
