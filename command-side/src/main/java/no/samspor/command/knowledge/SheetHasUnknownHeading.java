package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** The first line names the columns. */
public final class SheetHasUnknownHeading extends BrokenRule {

    public SheetHasUnknownHeading() {
        super(Kind.INVALID, "text");
    }
}
