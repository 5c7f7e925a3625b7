package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A ladder names each level once, the lowest first. */
public final class LadderMustRise extends BrokenRule {

    public LadderMustRise() {
        super(Kind.INVALID, "ladder");
    }
}
