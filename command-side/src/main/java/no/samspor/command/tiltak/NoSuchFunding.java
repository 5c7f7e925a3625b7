package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Money is spent from an application of that tiltak. */
public final class NoSuchFunding extends BrokenRule {

    public NoSuchFunding() {
        super(Kind.INVALID, "funding");
    }
}
