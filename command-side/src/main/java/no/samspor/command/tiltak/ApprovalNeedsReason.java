package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Approved without a decision behind it, a tiltak needs a reason. */
public final class ApprovalNeedsReason extends BrokenRule {

    public ApprovalNeedsReason() {
        super(Kind.INVALID, "reason");
    }
}
