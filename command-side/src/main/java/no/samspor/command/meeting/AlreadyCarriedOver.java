package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** An item is carried over to one meeting only. */
public final class AlreadyCarriedOver extends BrokenRule {

    public AlreadyCarriedOver() {
        super(Kind.CONFLICT, null);
    }
}
