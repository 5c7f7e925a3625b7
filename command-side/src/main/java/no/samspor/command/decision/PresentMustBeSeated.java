package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Only those who had a seat in the body that day count as present. */
public final class PresentMustBeSeated extends BrokenRule {

    public PresentMustBeSeated() {
        super(Kind.INVALID, "present");
    }
}
