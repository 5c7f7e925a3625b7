package no.samspor.command.knowledge;

import no.samspor.command.rule.BrokenRule;

/** A sheet has rows under its heading. */
public final class SheetIsEmpty extends BrokenRule {

    public SheetIsEmpty() {
        super(Kind.INVALID, "text");
    }
}
