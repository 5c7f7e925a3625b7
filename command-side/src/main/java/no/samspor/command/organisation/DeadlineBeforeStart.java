package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The deadline lies before the group begins. */
public final class DeadlineBeforeStart extends BrokenRule {

    public DeadlineBeforeStart() {
        super(Kind.INVALID, "deadline");
    }
}
