package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Only a running tiltak is adjusted or evaluated. */
public final class TiltakIsNotRunning extends BrokenRule {

    public TiltakIsNotRunning() {
        super(Kind.CONFLICT, null);
    }
}
