package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** What a unit puts in is committed by the unit, the koordinator, or a member of a group that shares out resources. */
public final class OnlyTheUnitCommitsItsResources extends BrokenRule {

    public OnlyTheUnitCommitsItsResources() {
        super(Kind.FORBIDDEN, null);
    }
}
