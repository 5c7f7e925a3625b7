package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A report tells of a year that has begun. */
public final class YearHasNotBegun extends BrokenRule {

    public YearHasNotBegun(String year) {
        super(Kind.INVALID, "year", year);
    }
}
