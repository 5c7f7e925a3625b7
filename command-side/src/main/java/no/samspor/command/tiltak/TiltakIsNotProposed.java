package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Only a proposed tiltak is approved or rejected. */
public final class TiltakIsNotProposed extends BrokenRule {

    public TiltakIsNotProposed() {
        super(Kind.CONFLICT, null);
    }
}
