package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** What is submitted has a summary that somebody wrote. */
public final class ReportNeedsASummary extends BrokenRule {

    public ReportNeedsASummary() {
        super(Kind.CONFLICT, null);
    }
}
