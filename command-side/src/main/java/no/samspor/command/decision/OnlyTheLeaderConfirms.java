package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** What was recorded is confirmed by the leader of the body, or the deputy. */
public final class OnlyTheLeaderConfirms extends BrokenRule {

    public OnlyTheLeaderConfirms() {
        super(Kind.FORBIDDEN, null);
    }
}
