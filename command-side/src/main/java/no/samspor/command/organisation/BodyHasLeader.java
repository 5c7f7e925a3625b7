package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A body has one leader at a time. */
public final class BodyHasLeader extends BrokenRule {

    public BodyHasLeader() {
        super(Kind.CONFLICT, "position");
    }
}
