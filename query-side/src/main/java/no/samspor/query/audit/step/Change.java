package no.samspor.query.audit.step;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after an event, in words.
 *
 * @param part which one of several of that kind, by its id or its name: a goal, an application for money; absent where
 *     there is one alone
 * @param before absent when there was nothing
 * @param after absent when there is nothing
 */
public record Change(
        Field field,
        @Nullable String part,
        @Nullable String before,
        @Nullable String after,
        Kind kind) {

    /** What the event did to it. */
    public enum Kind {
        NEW,
        CHANGED,
        REMOVED,
        SAME
    }

    /** @param other that it does not say on the other side of the event */
    public record Line(String text, boolean other) {}

    static Change of(Field field, @Nullable String part, @Nullable String before, @Nullable String after) {
        return new Change(field, part, before, after, kind(before, after));
    }

    /** Whether the event did anything to it. */
    public boolean differs() {
        return kind != Kind.SAME;
    }

    /** What there was, line by line. */
    public List<Line> linesBefore() {
        return lines(before, after);
    }

    /** What there is, line by line. */
    public List<Line> linesAfter() {
        return lines(after, before);
    }

    private static List<Line> lines(@Nullable String said, @Nullable String otherwise) {
        if (said == null) {
            return List.of();
        }
        var there = otherwise == null ? List.of() : otherwise.lines().toList();
        return said.lines().map(line -> new Line(line, !there.contains(line))).toList();
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
