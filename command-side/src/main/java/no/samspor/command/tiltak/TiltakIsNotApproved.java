package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Only an approved tiltak that has not begun is started. */
public final class TiltakIsNotApproved extends BrokenRule {

    public TiltakIsNotApproved() {
        super(Kind.CONFLICT, null);
    }
}
