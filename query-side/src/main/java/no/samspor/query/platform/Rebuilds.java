package no.samspor.query.platform;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspor.kernel.store.Replays;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes views anew of all events, one at a time, beside those in use, which answer until the new one takes their place.
 * One that fails changes nothing.
 */
@Component
public class Rebuilds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);

    private final Map<String, Projection> views;
    private final Map<String, Rebuild> last = new ConcurrentHashMap<>();
    private final ExecutorService one = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("rebuild").factory());
    private final Replays replays;
    private final EventStorageEngine engine;
    private final SessionFactory sessions;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Progress progress;
    private final Clock clock;

    Rebuilds(
            List<Projection> views,
            Replays replays,
            EventStorageEngine engine,
            EntityManagerFactory entityManagers,
            DataSource dataSource,
            JdbcClient jdbc,
            Progress progress,
            Clock clock) {
        this.views = views.stream().collect(Collectors.toMap(Projection::name, Function.identity()));
        this.replays = replays;
        this.engine = engine;
        this.sessions = entityManagers.unwrap(SessionFactory.class);
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.progress = progress;
        this.clock = clock;
    }

    /** The rebuild that runs or waits, or that was the last. */
    public Optional<Rebuild> of(String view) {
        return Optional.ofNullable(last.get(view));
    }

    /**
     * Begins to make a view anew, when the one before it is done; does nothing when that view is being made already.
     *
     * @throws NotHere when there is no such view
     */
    public void start(String name) {
        var view = views.get(name);
        if (view == null) {
            throw new NotHere();
        }
        var asked = new Rebuild(name, 0, replays.state(name).head(), clock.instant(), null, null);
        var now = last.compute(name, (key, before) -> before != null && before.running() ? before : asked);
        if (now.equals(asked)) {
            one.execute(() -> rebuild(view, asked));
        }
    }

    private void rebuild(Projection view, Rebuild asked) {
        String failure = null;
        try (var beside = new Beside(view, sessions, engine, dataSource.getConnection())) {
            while (beside.goesOn()) {
                tell(asked, beside);
            }
            replays.exchange(view.name(), () -> {
                while (beside.goesOn()) {
                    tell(asked, beside);
                }
                return new Replays.Anew(beside.reached(), beside.handled(), () -> take(view, beside));
            });
            progress.announce(view.name(), beside.reached());
        } catch (RuntimeException | SQLException e) {
            LOG.error("The view {} could not be made anew; the old one stays", view.name(), e);
            failure = e.getClass().getSimpleName();
        }
        end(view.name(), failure);
    }

    private void take(Projection view, Beside beside) {
        for (var table : beside.tables()) {
            jdbc.sql("select query.take_beside(?)").param(table).query().singleRow();
        }
        progress.store(view.name(), beside.reached());
    }

    private void tell(Rebuild asked, Beside beside) {
        var reached = beside.reached().position().orElse(0);
        last.put(asked.view(), asked.at(reached, replays.state(asked.view()).head()));
    }

    private void end(String name, @Nullable String failure) {
        last.computeIfPresent(name, (key, rebuild) -> rebuild.ended(clock.instant(), failure));
    }

    @Override
    public void destroy() {
        one.shutdownNow();
    }
}
