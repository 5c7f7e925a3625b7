package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Each body acknowledges a decision once. */
public final class AlreadyAcknowledged extends BrokenRule {

    public AlreadyAcknowledged() {
        super(Kind.CONFLICT, null);
    }
}
