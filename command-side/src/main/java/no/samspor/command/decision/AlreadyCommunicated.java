package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision is carried down to each body once. */
public final class AlreadyCommunicated extends BrokenRule {

    public AlreadyCommunicated() {
        super(Kind.CONFLICT, "to");
    }
}
