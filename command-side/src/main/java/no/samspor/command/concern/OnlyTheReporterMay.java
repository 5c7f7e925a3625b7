package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** Correcting, withdrawing and adding to a concern is for the person who registered it. */
public final class OnlyTheReporterMay extends BrokenRule {

    public OnlyTheReporterMay() {
        super(Kind.FORBIDDEN, null);
    }
}
