package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Approved minutes never change. */
public final class MinutesAreApproved extends BrokenRule {

    public MinutesAreApproved() {
        super(Kind.CONFLICT, null);
    }
}
