package no.samspor.command.platform;

import no.samspor.command.rule.BrokenRule;

/** The role and body acted in are not held, or no longer held, by this person. */
public final class RoleNotHeld extends BrokenRule {

    public RoleNotHeld() {
        super(Kind.FORBIDDEN, null);
    }
}
