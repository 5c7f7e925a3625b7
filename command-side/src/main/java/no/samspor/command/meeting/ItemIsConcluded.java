package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** An item is concluded once in a meeting. */
public final class ItemIsConcluded extends BrokenRule {

    public ItemIsConcluded() {
        super(Kind.CONFLICT, null);
    }
}
