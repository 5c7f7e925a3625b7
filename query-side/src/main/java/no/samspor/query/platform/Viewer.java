package no.samspor.query.platform;

import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, as what, in which body: the scope of every query. Declare it as a parameter of a controller method.
 *
 * @param level the level of that body; absent for administration and audit
 */
public record Viewer(
        UserId user, Role role, BodyId body, @Nullable Level level, Kommunenummer kommune) {

    /** Notes and concerns are read at utførende level, by the koordinator who links the levels, and by the auditor. */
    public boolean readsNotes() {
        return role == Role.COORDINATOR
                || role == Role.AUDITOR
                || (role == Role.FIELD_WORKER && level == Level.UTFORENDE);
    }

    /**
     * Whether they read what is open to every level of the kommune, and to the auditor: not administration, nor those
     * who sit there for a neighbour.
     */
    public boolean seesTheWork() {
        return switch (role) {
            case FIELD_WORKER, COORDINATOR, MEMBER, AUDITOR -> true;
            case BORDER_MEMBER, ADMINISTRATOR, SYSTEM -> false;
        };
    }

    /** The same, as those are called who do something. */
    public Actor actor() {
        return new Actor(user, role, body, level, kommune);
    }

    /** As the {@code Acting-As} header says it. */
    public String actingAs() {
        return role + "@" + body;
    }
}
