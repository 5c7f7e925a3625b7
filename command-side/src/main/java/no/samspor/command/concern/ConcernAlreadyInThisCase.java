package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** A concern is linked to a case once. */
public final class ConcernAlreadyInThisCase extends BrokenRule {

    public ConcernAlreadyInThisCase() {
        super(Kind.CONFLICT, "caseId");
    }
}
