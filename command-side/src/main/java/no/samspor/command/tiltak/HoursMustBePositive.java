package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Hours put in are more than 0. */
public final class HoursMustBePositive extends BrokenRule {

    public HoursMustBePositive() {
        super(Kind.INVALID, "hours");
    }
}
