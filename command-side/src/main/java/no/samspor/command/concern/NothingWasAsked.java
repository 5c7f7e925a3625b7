package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** More information is given when the koordinator has asked for it. */
public final class NothingWasAsked extends BrokenRule {

    public NothingWasAsked() {
        super(Kind.CONFLICT, null);
    }
}
