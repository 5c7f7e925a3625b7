package no.samspor.command.platform;

import no.samspor.command.rule.BrokenRule;

/** The person holds several roles and must say which one they act in. */
public final class ActingAsNeeded extends BrokenRule {

    public ActingAsNeeded() {
        super(Kind.FORBIDDEN, null);
    }
}
