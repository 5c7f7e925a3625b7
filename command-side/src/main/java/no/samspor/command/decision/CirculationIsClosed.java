package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Only an open circulation takes answers or can be closed. */
public final class CirculationIsClosed extends BrokenRule {

    public CirculationIsClosed() {
        super(Kind.CONFLICT, null);
    }
}
