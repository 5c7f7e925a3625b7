package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Only an adopted decision is carried out. */
public final class NothingToCarryOut extends BrokenRule {

    public NothingToCarryOut() {
        super(Kind.CONFLICT, null);
    }
}
