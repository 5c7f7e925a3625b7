package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** Only an ad-hoc arbeidsgruppe reports on a mandate. */
public final class NotAWorkingGroup extends BrokenRule {

    public NotAWorkingGroup() {
        super(Kind.INVALID, null);
    }
}
