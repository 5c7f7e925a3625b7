package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** The use of money is not reported on before it is granted. */
public final class ReportBeforeGrant extends BrokenRule {

    public ReportBeforeGrant() {
        super(Kind.INVALID, "reportBy");
    }
}
