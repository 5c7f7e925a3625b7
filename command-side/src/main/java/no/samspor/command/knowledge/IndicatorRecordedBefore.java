package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** An indicator has one value for an area and a period. */
public final class IndicatorRecordedBefore extends BrokenRule {

    public IndicatorRecordedBefore() {
        super(Kind.CONFLICT, null);
    }
}
