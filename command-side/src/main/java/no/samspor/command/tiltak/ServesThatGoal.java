package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** It serves that goal already. */
public final class ServesThatGoal extends BrokenRule {

    public ServesThatGoal() {
        super(Kind.CONFLICT, null);
    }
}
