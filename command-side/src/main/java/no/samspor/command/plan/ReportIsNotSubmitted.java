package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A report is approved or returned while it lies before the body. */
public final class ReportIsNotSubmitted extends BrokenRule {

    public ReportIsNotSubmitted() {
        super(Kind.CONFLICT, null);
    }
}
