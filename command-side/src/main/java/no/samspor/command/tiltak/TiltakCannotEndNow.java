package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Only what is approved or running can end. */
public final class TiltakCannotEndNow extends BrokenRule {

    public TiltakCannotEndNow() {
        super(Kind.CONFLICT, null);
    }
}
