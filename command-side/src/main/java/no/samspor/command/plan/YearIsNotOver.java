package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A report that is drafted before its year has ended says so. */
public final class YearIsNotOver extends BrokenRule {

    public YearIsNotOver(String year) {
        super(Kind.INVALID, "beforeYearEnd", year);
    }
}
