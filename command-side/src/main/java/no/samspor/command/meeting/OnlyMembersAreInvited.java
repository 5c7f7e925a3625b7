package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Those who have a seat in the body on the day of the meeting are invited as members. */
public final class OnlyMembersAreInvited extends BrokenRule {

    public OnlyMembersAreInvited() {
        super(Kind.INVALID, "invited");
    }
}
