package no.samspor.query.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each view has come: written with its rows, so that a reader can wait for what was just stored. */
@Component
class Progress {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    /**
     * @param index the highest position seen
     * @param gaps positions below it that were not there yet
     */
    private record Reached(long index, Set<Long> gaps) {

        boolean covers(long position) {
            return position <= index && !gaps.contains(position);
        }
    }

    private final JdbcClient jdbc;
    private final Map<String, Reached> here = new ConcurrentHashMap<>();
    private final Object moved = new Object();

    Progress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Never goes back: an event that is retried later says where it was then. Only a replay begins anew. */
    void store(String view, @Nullable TrackingToken token) {
        if (token == null) {
            return;
        }
        var reached = reached(token);
        jdbc.sql("""
            insert into query.progress (view, position, gaps) values (?, ?, ?::bigint[])
            on conflict (view) do update set position = excluded.position, gaps = excluded.gaps
            where excluded.position >= progress.position\
            """)
                .params(
                        view,
                        reached.index(),
                        reached.gaps().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .update();
    }

    void announce(String view, @Nullable TrackingToken token) {
        if (token == null) {
            return;
        }
        here.merge(view, reached(token), (before, now) -> now.index() >= before.index() ? now : before);
        synchronized (moved) {
            moved.notifyAll();
        }
    }

    void forget(String view) {
        here.remove(view);
        jdbc.sql("delete from query.progress where view = ?").param(view).update();
    }

    /** Waits until all the views have seen the position. @return whether they have, within the patience */
    boolean await(Collection<String> views, long position, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        while (true) {
            if (views.stream().allMatch(view -> covered(view, position))) {
                return true;
            }
            var left = Duration.ofNanos(until - System.nanoTime());
            if (left.isNegative() || left.isZero()) {
                return false;
            }
            pause(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
        }
    }

    private boolean covered(String view, long position) {
        var reached = here.get(view);
        return (reached != null && reached.covers(position))
                || stored(view).stream().anyMatch(elsewhere -> elsewhere.covers(position));
    }

    private List<Reached> stored(String view) {
        return jdbc.sql("select position, gaps from query.progress where view = ?")
                .param(view)
                .query(Progress::read)
                .list();
    }

    private static Reached read(ResultSet row, int index) throws SQLException {
        var gaps = (Long[]) row.getArray("gaps").getArray();
        return new Reached(row.getLong("position"), Stream.of(gaps).collect(Collectors.toSet()));
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is await's, which looks again
    private void pause(Duration time) {
        synchronized (moved) {
            try {
                moved.wait(Math.max(1, time.toMillis()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static Reached reached(TrackingToken token) {
        var gapAware = WrappedToken.unwrap(token, GapAwareTrackingToken.class);
        return gapAware.map(t -> new Reached(t.getIndex(), Set.copyOf(t.getGaps())))
                .orElseGet(() -> new Reached(
                        token.position().orElse(0), LongStream.empty().boxed().collect(Collectors.toSet())));
    }
}
