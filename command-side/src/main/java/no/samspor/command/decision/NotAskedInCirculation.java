package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Each member asked answers for themselves, acting in the deciding body. */
public final class NotAskedInCirculation extends BrokenRule {

    public NotAskedInCirculation() {
        super(Kind.FORBIDDEN, null);
    }
}
