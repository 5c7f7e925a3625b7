package no.samspor.query.casework.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Said;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param what who did what: «Marit Ekeland løftet saken»
 * @param rest as what, in which body, and the particulars
 * @param why in the words of whoever did it, when that may be read here
 * @param said all the words of people in it that may be read here
 * @param key whether it is a turn in the story: a concern, a lift, a decision
 * @param href the address of this entry
 */
public record TimelineEntry(
        UUID event,
        long position,
        String type,
        String what,
        @Nullable String rest,
        @Nullable String why,
        List<Said> said,
        boolean key,
        LocalDate occurredOn,
        Instant recordedAt,
        String href) {

    /** The sentence names numbers itself. */
    public @Nullable String number() {
        return null;
    }
}
