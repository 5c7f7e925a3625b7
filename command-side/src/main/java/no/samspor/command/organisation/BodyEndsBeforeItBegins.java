package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A body is dissolved on or after the day it was established. */
public final class BodyEndsBeforeItBegins extends BrokenRule {

    public BodyEndsBeforeItBegins(LocalDate from) {
        super(Kind.INVALID, "until", from);
    }
}
