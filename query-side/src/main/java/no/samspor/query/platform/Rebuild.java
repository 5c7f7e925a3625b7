package no.samspor.query.platform;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view that is, or was, made anew of all events.
 *
 * @param position of the last event that is in it
 * @param head position of the newest event when that was seen
 * @param begun when it was asked for
 * @param ended when it took the place of the old one, or failed; absent until then
 * @param failure the class of what went wrong, never what it said; absent while all is well
 */
public record Rebuild(
        String view,
        long position,
        long head,
        Instant begun,
        @Nullable Instant ended,
        @Nullable String failure) {

    public boolean running() {
        return ended == null;
    }

    /** Share of the way to the newest event, 0–100. */
    public int progress() {
        return head == 0 ? 100 : Math.toIntExact(Math.min(100, 100 * position / head));
    }

    /** When it ends if it goes on as it has until now; absent before it has begun and after it has ended. */
    public @Nullable Instant expected(Instant now) {
        return !running() || position == 0
                ? null
                : now.plus(Duration.between(begun, now)
                        .multipliedBy(Math.max(0, head - position))
                        .dividedBy(position));
    }

    Rebuild at(long reached, long newest) {
        return new Rebuild(view, reached, Math.max(newest, reached), begun, null, null);
    }

    Rebuild ended(Instant now, @Nullable String because) {
        return new Rebuild(view, position, head, begun, now, because);
    }
}
