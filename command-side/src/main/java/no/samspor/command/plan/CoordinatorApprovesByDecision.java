package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** The koordinator approves nothing alone: a decision of the body is what approves. */
public final class CoordinatorApprovesByDecision extends BrokenRule {

    public CoordinatorApprovesByDecision() {
        super(Kind.INVALID, "decision");
    }
}
