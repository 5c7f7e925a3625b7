package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** It is closed without a case. */
public final class ConcernIsClosed extends BrokenRule {

    public ConcernIsClosed() {
        super(Kind.CONFLICT, null);
    }
}
