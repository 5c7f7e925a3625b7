package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** A sheet is UTF-8, so that æ, ø and å are what they are. */
public final class SheetHasWrongEncoding extends BrokenRule {

    public SheetHasWrongEncoding() {
        super(Kind.INVALID, "text");
    }
}
