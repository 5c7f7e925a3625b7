package no.samspor.kernel.actor;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/**
 * What the metadata of every event say: who acted, as what, in which body, and when it happened. The recording time is
 * the event's own timestamp. No free text: reasons are {@link no.samspor.kernel.store.text.ProtectedText} in the
 * payload.
 *
 * @param command the command that caused it; the same for all events of one command
 * @param correlation the first command of the chain
 * @param cause the event that a process reacted to; absent when a person gave the command
 * @param occurredOn the Norwegian calendar date on which it happened, never later than the recording
 */
public record Trace(
        Actor actor,
        UUID command,
        UUID correlation,
        @Nullable UUID cause,
        LocalDate occurredOn) {

    public static final String USER = "actor";
    public static final String ROLE = "role";
    public static final String BODY = "body";
    public static final String LEVEL = "level";
    public static final String KOMMUNE = "kommune";
    public static final String COMMAND = "command";
    public static final String CORRELATION = "correlation";
    public static final String CAUSE = "cause";
    public static final String OCCURRED_ON = "occurredOn";

    /** All entries that metadata may hold. */
    public static final Set<String> KEYS =
            Set.of(USER, ROLE, BODY, LEVEL, KOMMUNE, COMMAND, CORRELATION, CAUSE, OCCURRED_ON);

    /** The form in which it is stored: strings only, absent values left out. */
    public Map<String, String> toMetaData() {
        var data = new LinkedHashMap<String, String>();
        data.put(USER, actor.user().toString());
        data.put(ROLE, actor.role().name());
        put(data, BODY, actor.body());
        put(data, LEVEL, actor.level());
        data.put(KOMMUNE, actor.kommune().value());
        data.put(COMMAND, command.toString());
        data.put(CORRELATION, correlation.toString());
        put(data, CAUSE, cause);
        data.put(OCCURRED_ON, occurredOn.toString());
        return data;
    }

    /** @throws IllegalArgumentException when a required value is missing */
    public static Trace of(Map<String, ?> metaData) {
        var body = optional(metaData, BODY);
        var level = optional(metaData, LEVEL);
        var cause = optional(metaData, CAUSE);
        var actor = new Actor(
                UserId.of(required(metaData, USER)),
                Role.valueOf(required(metaData, ROLE)),
                body == null ? null : BodyId.of(body),
                level == null ? null : Level.valueOf(level),
                new Kommunenummer(required(metaData, KOMMUNE)));
        return new Trace(
                actor,
                UUID.fromString(required(metaData, COMMAND)),
                UUID.fromString(required(metaData, CORRELATION)),
                cause == null ? null : UUID.fromString(cause),
                LocalDate.parse(required(metaData, OCCURRED_ON)));
    }

    private static void put(Map<String, String> data, String key, @Nullable Object value) {
        if (value != null) {
            data.put(key, value.toString());
        }
    }

    private static @Nullable String optional(Map<String, ?> metaData, String key) {
        var value = metaData.get(key);
        return value == null ? null : value.toString();
    }

    private static String required(Map<String, ?> metaData, String key) {
        var value = optional(metaData, key);
        if (value == null) {
            throw new IllegalArgumentException("The metadata do not say " + key);
        }
        return value;
    }
}
