package no.samspor.command.plan;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A position in the store below which nothing more will appear. Positions are given out before a transaction commits,
 * so the newest may have unfinished ones below it; once every transaction that ran has ended, it has none. No command
 * runs longer than the store's transaction timeout, so the wait ends.
 */
@Component
class SettledPosition {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final JdbcClient jdbc;

    SettledPosition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long now() {
        var newest = jdbc.sql("select coalesce(max(global_index), 0) from store.event")
                .query(Long.class)
                .single();
        // an id of its own: every transaction that has stored something has a lower one; a snapshot's upper bound does
        // not
        // tell, for it counts from the last that has ended
        var begun = jdbc.sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
        while (!haveEnded(begun)) {
            pause();
        }
        return newest;
    }

    private boolean haveEnded(String begun) {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8")
                .param(begun)
                .query(Boolean.class)
                .single();
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
