package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Minutes are corrected once they are approved. */
public final class MinutesAreNotApproved extends BrokenRule {

    public MinutesAreNotApproved() {
        super(Kind.CONFLICT, null);
    }
}
