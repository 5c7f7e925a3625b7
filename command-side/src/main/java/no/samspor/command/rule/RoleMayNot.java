package no.samspor.command.rule;

import no.samspor.kernel.actor.Role;

/** The role acted in may not give this command. */
public final class RoleMayNot extends BrokenRule {

    public RoleMayNot(Role role) {
        super(Kind.FORBIDDEN, null, role);
    }
}
