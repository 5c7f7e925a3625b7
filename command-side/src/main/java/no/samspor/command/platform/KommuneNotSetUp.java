package no.samspor.command.platform;

import no.samspor.command.rule.BrokenRule;

/** The kommune has not taken Samspor into use. */
public final class KommuneNotSetUp extends BrokenRule {

    public KommuneNotSetUp() {
        super(Kind.CONFLICT, null);
    }
}
