package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The kommune is not set up. */
public final class KommuneNotSetUp extends BrokenRule {

    public KommuneNotSetUp() {
        super(Kind.UNKNOWN, null);
    }
}
