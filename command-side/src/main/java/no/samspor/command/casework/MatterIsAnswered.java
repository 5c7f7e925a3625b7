package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A grensegruppe answers a matter once; what was answered cannot be taken back. */
public final class MatterIsAnswered extends BrokenRule {

    public MatterIsAnswered() {
        super(Kind.CONFLICT, null);
    }
}
