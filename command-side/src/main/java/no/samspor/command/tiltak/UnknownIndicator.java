package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** The tiltak is not measured by that. */
public final class UnknownIndicator extends BrokenRule {

    public UnknownIndicator() {
        super(Kind.UNKNOWN, null);
    }
}
