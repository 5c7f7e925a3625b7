package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** The koordinator has received it: it can neither be received again nor changed by its reporter. */
public final class ConcernAlreadyReceived extends BrokenRule {

    public ConcernAlreadyReceived() {
        super(Kind.CONFLICT, null);
    }
}
