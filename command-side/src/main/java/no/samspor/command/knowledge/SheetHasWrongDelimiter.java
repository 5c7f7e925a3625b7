package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** Columns stand between semicolons, or between tabs as when they are pasted from a spreadsheet. */
public final class SheetHasWrongDelimiter extends BrokenRule {

    public SheetHasWrongDelimiter() {
        super(Kind.INVALID, "text");
    }
}
