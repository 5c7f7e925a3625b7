package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The kommune is set up already. */
public final class KommuneIsSetUp extends BrokenRule {

    public KommuneIsSetUp() {
        super(Kind.CONFLICT, null);
    }
}
