package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyKind;

/** The role cannot be held in a body of this kind. */
public final class RoleDoesNotFitBody extends BrokenRule {

    public RoleDoesNotFitBody(Role role, BodyKind kind) {
        super(Kind.INVALID, "role", role, kind);
    }
}
