package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The kommune has no such membership. */
public final class UnknownMembership extends BrokenRule {

    public UnknownMembership() {
        super(Kind.UNKNOWN, null);
    }
}
