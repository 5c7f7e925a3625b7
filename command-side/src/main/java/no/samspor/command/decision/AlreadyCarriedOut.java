package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision is reported as carried out once. */
public final class AlreadyCarriedOut extends BrokenRule {

    public AlreadyCarriedOut() {
        super(Kind.CONFLICT, null);
    }
}
