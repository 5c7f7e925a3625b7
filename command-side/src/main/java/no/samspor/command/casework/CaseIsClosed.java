package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A closed case takes nothing but being reopened. */
public final class CaseIsClosed extends BrokenRule {

    public CaseIsClosed() {
        super(Kind.CONFLICT, null);
    }
}
