package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** Working groups are not within the competence of the body that is to appoint it. */
public final class BodyMayNotAppointWorkingGroups extends BrokenRule {

    public BodyMayNotAppointWorkingGroups() {
        super(Kind.INVALID, "appointedBy");
    }
}
