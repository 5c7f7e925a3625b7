package no.samspor.query.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyset page of a list.
 *
 * @param total how many there are in all, with the same filters
 * @param next the cursor of the next page; absent on the last
 */
public record Slice<T>(List<T> items, long total, @Nullable String next) {

    /** The most that one page holds. */
    public static final int MAX_LIMIT = 100;

    /** A limit within 1–{@value #MAX_LIMIT}; 50 when none is asked for. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? 50 : Math.clamp(asked, 1, MAX_LIMIT);
    }
}
