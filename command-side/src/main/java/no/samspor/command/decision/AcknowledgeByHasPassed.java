package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Those told get until a day that has not passed. */
public final class AcknowledgeByHasPassed extends BrokenRule {

    public AcknowledgeByHasPassed() {
        super(Kind.INVALID, "acknowledgeBy");
    }
}
