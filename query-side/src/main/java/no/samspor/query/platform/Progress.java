package no.samspor.query.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How far each view has come: written with its rows, so that a reader can wait for what was just stored. What a view
 * does not fold it passes without writing anything; whether there is more for it to fold, the store knows.
 */
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

    /**
     * Waits until all the views hold what they fold of everything up to the position.
     *
     * @return whether they do, within the patience
     */
    boolean await(Collection<Projection> views, long position, Duration patience) {
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

    private boolean covered(Projection view, long position) {
        var reached = here.get(view.name());
        return reached != null && reached.covers(position) || nothingLeft(view, position);
    }

    /** Whether no event up to the position, of those that the view folds, is still to come to it. */
    private boolean nothingLeft(Projection view, long position) {
        return jdbc.sql("""
            with reached as (
                select coalesce(max(position), 0) as position, coalesce(max(gaps), '{}') as gaps
                from query.progress where view = :view
            )
            select not exists (
                select from store.event e, reached r
                where e.global_index <= :position and (e.global_index > r.position or e.global_index = any(r.gaps))
                  and (:types = '' or e.payload_type = any(string_to_array(:types, ',')))
            )\
            """)
                .param("view", view.name())
                .param("position", position)
                .param("types", String.join(",", view.foldedTypes()))
                .query(Boolean.class)
                .single();
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
