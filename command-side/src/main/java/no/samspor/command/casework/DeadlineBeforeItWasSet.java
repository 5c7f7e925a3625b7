package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A deadline does not lie before the day on which it was set. */
public final class DeadlineBeforeItWasSet extends BrokenRule {

    public DeadlineBeforeItWasSet() {
        super(Kind.INVALID, "deadline");
    }
}
