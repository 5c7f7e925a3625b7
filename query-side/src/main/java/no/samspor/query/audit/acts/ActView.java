package no.samspor.query.audit.acts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done. {@link TrailExport} has the same as columns.
 *
 * @param position of the event in the store
 * @param type simple name of the event's type
 * @param kind of the matter it was done to
 * @param subject the matter
 * @param reference its number or title; absent for what has none
 * @param occurredOn the day on which it happened
 * @param recordedAt when it was recorded
 * @param person who did it; absent for what Samspor did by itself
 * @param role what they acted as; {@code SYSTEM} for what Samspor did by itself
 * @param body in which they acted
 * @param level of that body; absent outside the ladder
 * @param onBehalfOf the person or body that it was done for, when it is another than who did it
 * @param what who did what, in words
 * @param rest as what, where, and the particulars
 * @param why in the words of whoever did it
 * @param page where the auditor reads what it happened to
 */
public record ActView(
        long position,
        UUID event,
        String type,
        ActKind kind,
        UUID subject,
        @Nullable String reference,
        LocalDate occurredOn,
        Instant recordedAt,
        @Nullable Named person,
        Role role,
        @Nullable Named body,
        @Nullable Level level,
        @Nullable Named onBehalfOf,
        String what,
        String rest,
        @Nullable String why,
        String page) {
    /** Whether it was done on behalf of somebody whom its sentence does not name. */
    @JsonIgnore
    public boolean isUnsaidBehalf() {
        return onBehalfOf != null && !(what + rest).contains(onBehalfOf.name());
    }
}
