package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** A decision is confirmed once. */
public final class AlreadyConfirmed extends BrokenRule {

    public AlreadyConfirmed() {
        super(Kind.CONFLICT, null);
    }
}
