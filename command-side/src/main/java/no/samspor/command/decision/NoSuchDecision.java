package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** The decision that takes its place must be another one, made in the kommune. */
public final class NoSuchDecision extends BrokenRule {

    public NoSuchDecision() {
        super(Kind.INVALID, "by");
    }
}
