package no.samspor.query.audit.access;

import java.time.Instant;
import java.util.UUID;
import no.samspor.kernel.access.Purpose;
import no.samspor.kernel.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was shown something.
 *
 * @param at when
 * @param reader user id
 * @param role what they acted as
 * @param body id of the body they acted in
 * @param address of the page or answer, with {@code {id}} in place of what was read
 * @param subject the id that stood there; absent for lists
 * @param asOf position of the last event that was read, when they read the past
 */
public record ReadingView(
        UUID id,
        Instant at,
        String reader,
        String name,
        Role role,
        @Nullable String body,
        @Nullable String bodyName,
        Purpose purpose,
        ReadArea area,
        String address,
        @Nullable String subject,
        @Nullable Long asOf) {

    /** The page where the auditor finds the same; absent for lists and for what has no page. */
    public @Nullable String page() {
        return subject == null || address.startsWith("/api/") ? null : address.replace("{id}", subject);
    }
}
