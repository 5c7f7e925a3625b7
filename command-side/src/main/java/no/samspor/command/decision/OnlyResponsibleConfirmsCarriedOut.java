package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** The responsible service or the koordinator says that a decision is carried out. */
public final class OnlyResponsibleConfirmsCarriedOut extends BrokenRule {

    public OnlyResponsibleConfirmsCarriedOut() {
        super(Kind.FORBIDDEN, null);
    }
}
