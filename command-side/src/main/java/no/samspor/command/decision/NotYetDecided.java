package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Nothing is confirmed, communicated or carried out before it is decided. */
public final class NotYetDecided extends BrokenRule {

    public NotYetDecided() {
        super(Kind.CONFLICT, null);
    }
}
