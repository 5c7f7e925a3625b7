package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** Whoever submitted it does not approve it too. */
public final class NobodyApprovesTheirOwnSubmission extends BrokenRule {

    public NobodyApprovesTheirOwnSubmission() {
        super(Kind.FORBIDDEN, null);
    }
}
