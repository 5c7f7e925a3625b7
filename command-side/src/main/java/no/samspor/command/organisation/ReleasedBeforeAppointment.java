package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A membership ends on or after the day it began. */
public final class ReleasedBeforeAppointment extends BrokenRule {

    public ReleasedBeforeAppointment(LocalDate from) {
        super(Kind.INVALID, "until", from);
    }
}
