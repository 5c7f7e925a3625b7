package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The membership ends on that date or earlier already. */
public final class MembershipHasEnded extends BrokenRule {

    public MembershipHasEnded() {
        super(Kind.CONFLICT, null);
    }
}
