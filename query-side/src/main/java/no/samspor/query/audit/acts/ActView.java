package no.samspor.query.audit.acts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did.
 *
 * @param position of the event in the store
 * @param type simple name of the event's type
 * @param occurredOn the day on which it happened
 * @param recordedAt when it was recorded
 * @param person who did it; for what Samspor did by itself, on whose behalf
 * @param what who did what, in words
 * @param rest as what, where, and the particulars
 * @param why in the words of whoever did it
 * @param page where the auditor reads what it happened to
 */
public record ActView(
        long position,
        UUID event,
        String type,
        LocalDate occurredOn,
        Instant recordedAt,
        String person,
        String personName,
        Role role,
        @Nullable String bodyName,
        @Nullable Level level,
        String what,
        String rest,
        @Nullable String why,
        String page) {}
