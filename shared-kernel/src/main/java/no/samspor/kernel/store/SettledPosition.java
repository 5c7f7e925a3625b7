package no.samspor.kernel.store;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/** How far the store is settled: below that position nothing can be added any more, whatever is still uncommitted. */
public final class SettledPosition {

    private SettledPosition() {}

    /** @return the last settled position; the given one when nothing after it is settled yet */
    public static long after(long position, JdbcOperations jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("""
                    select coalesce(max(global_index), ?) from store.event
                    where global_index > ? and written_at < clock_timestamp() - ? * interval '1 ms'\
                    """, Long.class, position, position, JsonEngine.GAP_TIMEOUT.toMillis()));
    }
}
