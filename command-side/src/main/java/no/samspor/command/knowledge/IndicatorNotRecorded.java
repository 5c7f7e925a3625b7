package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** Only what is recorded is corrected. */
public final class IndicatorNotRecorded extends BrokenRule {

    public IndicatorNotRecorded() {
        super(Kind.UNKNOWN, null);
    }
}
