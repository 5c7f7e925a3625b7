package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A report is changed and submitted while it is a draft, or when it was returned. */
public final class ReportIsNotBeingDrafted extends BrokenRule {

    public ReportIsNotBeingDrafted() {
        super(Kind.CONFLICT, null);
    }
}
