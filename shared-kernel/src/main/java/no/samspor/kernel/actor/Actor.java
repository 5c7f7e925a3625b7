package no.samspor.kernel.actor;

import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as what, in which body: the person, one role and body that they hold at that time, in their own kommune.
 *
 * @param user the person; for {@link Role#SYSTEM} the person on whose behalf Samspor acts
 * @param body the body they act in; absent only for the operator who sets up a kommune
 * @param level the level of that body; absent for bodies outside the ladder (administration, audit)
 */
public record Actor(
        UserId user,
        Role role,
        @Nullable BodyId body,
        @Nullable Level level,
        Kommunenummer kommune) {}
