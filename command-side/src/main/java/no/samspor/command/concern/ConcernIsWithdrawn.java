package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** The reporter has withdrawn it: nothing more happens to it. */
public final class ConcernIsWithdrawn extends BrokenRule {

    public ConcernIsWithdrawn() {
        super(Kind.CONFLICT, null);
    }
}
