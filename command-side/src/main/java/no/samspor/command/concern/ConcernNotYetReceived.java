package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** The koordinator receives a concern before doing anything else with it. */
public final class ConcernNotYetReceived extends BrokenRule {

    public ConcernNotYetReceived() {
        super(Kind.CONFLICT, null);
    }
}
