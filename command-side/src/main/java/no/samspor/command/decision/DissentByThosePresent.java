package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Dissent is kept, once for each of those who were present. */
public final class DissentByThosePresent extends BrokenRule {

    public DissentByThosePresent() {
        super(Kind.INVALID, "dissent");
    }
}
