package no.samspor.kernel.access;

import java.time.Instant;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was shown something.
 *
 * @param reader who, as what, in which body
 * @param address of the page or answer, with {@code {id}} in place of what was read
 * @param subject the id that stood there; absent for lists
 * @param asOf position of the last event that was read, when they read the past
 */
public record Reading(
        UUID id,
        Instant at,
        Actor reader,
        Purpose purpose,
        String address,
        @Nullable String subject,
        @Nullable Long asOf) {}
