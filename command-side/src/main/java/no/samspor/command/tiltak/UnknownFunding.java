package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** The tiltak has no such application for money. */
public final class UnknownFunding extends BrokenRule {

    public UnknownFunding() {
        super(Kind.UNKNOWN, null);
    }
}
