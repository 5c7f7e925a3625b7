package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** The body's leader approves its minutes, or the deputy. */
public final class OnlyTheLeaderApproves extends BrokenRule {

    public OnlyTheLeaderApproves() {
        super(Kind.FORBIDDEN, null);
    }
}
