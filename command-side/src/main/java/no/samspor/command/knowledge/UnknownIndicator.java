package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** Only what is recorded is corrected. */
public final class UnknownIndicator extends BrokenRule {

    public UnknownIndicator() {
        super(Kind.UNKNOWN, null);
    }
}
