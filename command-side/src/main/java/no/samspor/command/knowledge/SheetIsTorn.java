package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** A quotation mark that is opened is closed again. */
public final class SheetIsTorn extends BrokenRule {

    public SheetIsTorn() {
        super(Kind.INVALID, "text");
    }
}
