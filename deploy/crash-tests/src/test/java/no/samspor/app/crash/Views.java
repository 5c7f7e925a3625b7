package no.samspor.app.crash;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all tables of the query side hold, a line of text per row. How far each view has come is not part of it. */
record Views(Map<String, List<String>> tables, long folds) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Views of(JdbcClient database) {
        var tables = new TreeMap<String, List<String>>();
        for (var table : names(database)) {
            if (table.endsWith("_past")) {
                // an event that was committed late counts there from when its view got it
                continue;
            }
            tables.put(
                    table,
                    database.sql("select t::text from query." + table + " t order by 1")
                            .query(String.class)
                            .list());
        }
        return new Views(tables, folds(database));
    }

    /** When every view has come to the last event. */
    static Views settled(Packaged samspor, long folds) throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (folds(samspor.database()) < folds || !samspor.viewsHaveCaughtUp()) {
            if (Instant.now().isAfter(until)) {
                throw new AssertionError("The views do not catch up");
            }
            Thread.sleep(200);
        }
        return of(samspor.database());
    }

    private static long folds(JdbcClient database) {
        return database.sql("select count(*) from query.progress")
                .query(Long.class)
                .single();
    }

    /** So that the next start folds every view from the first event on. */
    static void forget(JdbcClient database) {
        names(database).forEach(table -> database.sql("truncate query." + table).update());
        database.sql("truncate query.progress").update();
        database.sql("delete from store.token where processor <> 'processes'").update();
        database.sql("delete from store.handled where processor <> 'processes'").update();
    }

    private static Iterable<String> names(JdbcClient database) {
        return database.sql("select tablename from pg_tables where schemaname = 'query' and tablename <> 'progress'")
                .query(String.class)
                .list();
    }
}
