package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** Only a closed case is reopened. */
public final class CaseIsOpen extends BrokenRule {

    public CaseIsOpen() {
        super(Kind.CONFLICT, null);
    }
}
