package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Nothing is planned for what is rejected, ended or part of ordinary operation. */
public final class TiltakIsOver extends BrokenRule {

    public TiltakIsOver() {
        super(Kind.CONFLICT, null);
    }
}
