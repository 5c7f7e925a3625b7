package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A working group stands no higher than the body that appoints it. */
public final class WorkingGroupStandsAbove extends BrokenRule {

    public WorkingGroupStandsAbove() {
        super(Kind.INVALID, "level");
    }
}
