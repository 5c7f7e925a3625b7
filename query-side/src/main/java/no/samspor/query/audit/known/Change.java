package no.samspor.query.audit.known;

import org.jspecify.annotations.Nullable;

/**
 * One field of a case before and after an event, in words.
 *
 * @param before absent when there was nothing
 * @param after absent when there is nothing
 */
public record Change(
        Field field, @Nullable String before, @Nullable String after, Kind kind) {

    /** What the event did to it. */
    public enum Kind {
        NEW,
        CHANGED,
        REMOVED,
        SAME
    }

    static Change of(Field field, @Nullable String before, @Nullable String after) {
        return new Change(field, before, after, kind(before, after));
    }

    private static Kind kind(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return after == null ? Kind.SAME : Kind.NEW;
        } else if (after == null) {
            return Kind.REMOVED;
        }
        return before.equals(after) ? Kind.SAME : Kind.CHANGED;
    }
}
