package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** The case is already at the top of the kommune's ladder. */
public final class NoLevelAbove extends BrokenRule {

    public NoLevelAbove() {
        super(Kind.CONFLICT, null);
    }
}
