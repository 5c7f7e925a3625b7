package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** An ad-hoc arbeidsgruppe is appointed with a mandate and a deadline, not established. */
public final class WorkingGroupIsAppointed extends BrokenRule {

    public WorkingGroupIsAppointed() {
        super(Kind.INVALID, "kind");
    }
}
