package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** A concern is linked only to an open case of the kommune. */
public final class CaseIsNotOpen extends BrokenRule {

    public CaseIsNotOpen() {
        super(Kind.INVALID, "caseId");
    }
}
