package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Nobody approves minutes that they recorded themselves. */
public final class RecorderMayNotApprove extends BrokenRule {

    public RecorderMayNotApprove() {
        super(Kind.FORBIDDEN, null);
    }
}
