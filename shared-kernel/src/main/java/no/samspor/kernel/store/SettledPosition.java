package no.samspor.kernel.store;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;

/** How far the store is settled: below that position nothing can be added any more, whatever is still uncommitted. */
public final class SettledPosition {

    private SettledPosition() {}

    /** @return the last settled position of the events; the given one when nothing after it is settled yet */
    public static long after(long position, JdbcOperations jdbc) {
        return after(position, "store.event", "global_index", jdbc);
    }

    /** The same of another table whose rows are numbered by that column and say when they were written. */
    public static long after(long position, String table, String column, JdbcOperations jdbc) {
        return Objects.requireNonNull(jdbc.queryForObject(
                """
                select coalesce(max(%2$s), ?) from %1$s
                where %2$s > ? and written_at < clock_timestamp() - ? * interval '1 ms'\
                """.formatted(table, column), Long.class, position, position, JsonEngine.GAP_TIMEOUT.toMillis()));
    }
}
