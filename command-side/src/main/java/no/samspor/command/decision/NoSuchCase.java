package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** The case answered must exist in the kommune. */
public final class NoSuchCase extends BrokenRule {

    public NoSuchCase() {
        super(Kind.INVALID, "caseId");
    }
}
