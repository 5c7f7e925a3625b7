package no.samspor.query.audit.acts;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the trail is narrowed to; stands in the address. What is left out narrows nothing.
 *
 * @param person who did it; for what Samspor did by itself, on whose behalf
 * @param role what they acted as; {@code SYSTEM} for what Samspor did by itself
 * @param body the body they acted in
 * @param level the level of that body
 * @param from it happened on that day or later
 * @param to it happened on that day or earlier
 * @param subject the id of what it was done to: a case, a tiltak, a decision
 * @param kind of what it was done to
 */
record ActsFilter(
        @Nullable UUID person,
        @Nullable Role role,
        @Nullable UUID body,
        @Nullable Level level,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable UUID subject,
        @Nullable ActKind kind) {}
