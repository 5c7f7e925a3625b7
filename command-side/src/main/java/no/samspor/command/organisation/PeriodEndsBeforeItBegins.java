package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A membership lasts at least a day. */
public final class PeriodEndsBeforeItBegins extends BrokenRule {

    public PeriodEndsBeforeItBegins() {
        super(Kind.INVALID, "until");
    }
}
