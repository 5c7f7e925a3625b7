package no.samspor.command.casework;

import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;

/** Where a case is: in a body, at its level. */
record Place(Level level, BodyId body) {

    boolean isWhere(Actor actor) {
        return body.equals(actor.body());
    }
}
