package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** The tiltak has no such resource. */
public final class UnknownResource extends BrokenRule {

    public UnknownResource() {
        super(Kind.UNKNOWN, null);
    }
}
