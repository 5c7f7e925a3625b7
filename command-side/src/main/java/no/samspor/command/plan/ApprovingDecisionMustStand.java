package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** The decision that approves is one of that body, adopted, and neither superseded nor revoked. */
public final class ApprovingDecisionMustStand extends BrokenRule {

    public ApprovingDecisionMustStand() {
        super(Kind.INVALID, "decision");
    }
}
