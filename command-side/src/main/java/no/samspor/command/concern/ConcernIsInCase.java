package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** A concern that a case builds on ends with that case and is not closed alone. */
public final class ConcernIsInCase extends BrokenRule {

    public ConcernIsInCase() {
        super(Kind.CONFLICT, null);
    }
}
