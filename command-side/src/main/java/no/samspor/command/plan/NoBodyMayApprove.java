package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.decision.DecisionKind;

/** It is put before the group of the lowest level that may decide such matters; the kommune must have one. */
public final class NoBodyMayApprove extends BrokenRule {

    public NoBodyMayApprove(DecisionKind kind) {
        super(Kind.CONFLICT, null, kind);
    }
}
