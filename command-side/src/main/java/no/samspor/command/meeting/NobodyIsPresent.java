package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A meeting has somebody who is there. */
public final class NobodyIsPresent extends BrokenRule {

    public NobodyIsPresent() {
        super(Kind.INVALID, "present");
    }
}
