package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** There is one årsrapport for a year. */
public final class ReportIsDraftedAlready extends BrokenRule {

    public ReportIsDraftedAlready() {
        super(Kind.CONFLICT, null);
    }
}
