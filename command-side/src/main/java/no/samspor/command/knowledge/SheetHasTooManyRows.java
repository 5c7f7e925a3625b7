package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** A sheet has no more rows than a person can look through. */
public final class SheetHasTooManyRows extends BrokenRule {

    public SheetHasTooManyRows(int most) {
        super(Kind.INVALID, "text", most);
    }
}
