package no.samspor.query.platform;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.store.StoredStreams;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.RecordedLater;
import org.axonframework.eventhandling.EventMessage;
import org.hibernate.SessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes rows as they had happened by a day: those that had been recorded by then, and over them what came later of that
 * time, given to the same folds. Made once for each day and kept for a while, until something more of that time is
 * recorded or a view is made anew.
 */
@Component
public class AsHappened {

    private static final Logger LOG = LoggerFactory.getLogger(AsHappened.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** An event belongs to a day when what it happened to had begun by then. */
    private static final String LATER = """
        select e.global_index from store.event e
        where store.recorded_later(e.ts, e.meta_data) and e.meta_data ->> 'kommune' = :kommune
          and e.global_index > :recorded and e.meta_data ->> :dayKey <= :day
          and (
            select first.meta_data ->> :dayKey from store.event first
            where first.aggregate_id = e.aggregate_id and first.seq = 0
          ) <= :day
        order by e.global_index\
        """;

    private final List<Projection> views;
    private final Progress progress;
    private final StoredStreams stored;
    private final SessionFactory sessions;
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    AsHappened(
            List<Projection> views,
            Progress progress,
            StoredStreams stored,
            EntityManagerFactory entityManagers,
            DataSource dataSource,
            JdbcClient jdbc) {
        this.views = views;
        this.progress = progress;
        this.stored = stored;
        this.sessions = entityManagers.unwrap(SessionFactory.class);
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    private record Begun(long id, boolean fresh) {}

    /** What makes one reading another than the next. */
    private record Question(Kommunenummer kommune, LocalDate day, long recorded, List<Long> later) {

        JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
            return jdbc.sql(sql)
                    .param("kommune", kommune.value())
                    .param("day", day)
                    .param("recorded", recorded)
                    .param("later", later.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }

        /** What somebody asked before; not what is soon thrown away. */
        Optional<Long> made(JdbcClient jdbc) {
            return ask(jdbc, """
                select id from query_happened.reading
                where kommune = :kommune and day = :day and recorded = :recorded and later = md5(:later)
                  and made > clock_timestamp() - interval '12 hours'\
                """).query(Long.class).optional();
        }

        /** A new one, unless somebody else has just made it. */
        Begun begin(JdbcClient jdbc) {
            // nobody has been given one so old for an hour
            ask(jdbc, """
                delete from query_happened.reading
                where kommune = :kommune and day = :day and recorded = :recorded and later = md5(:later)
                  and made < clock_timestamp() - interval '13 hours'\
                """).update();
            return ask(jdbc, """
                insert into query_happened.reading (kommune, day, recorded, later)
                values (:kommune, :day, :recorded, md5(:later))
                on conflict (kommune, day, recorded, later) do update set later = excluded.later
                returning id, xmax = 0 as fresh\
                """).query(Begun.class).single();
        }
    }

    /** The positions of what had happened in that kommune by the day, but was recorded after that position. */
    public List<Long> recordedLater(LocalDate day, long recorded, Kommunenummer kommune) {
        return jdbc.sql(LATER)
                .param("kommune", kommune.value())
                .param("recorded", recorded)
                .param("dayKey", Trace.OCCURRED_ON)
                .param("day", day.toString())
                .query(Long.class)
                .list();
    }

    /**
     * As it had happened by the end of the day.
     *
     * @param recorded as it had been recorded by then
     * @throws IllegalStateException when the views do not come so far in ten seconds
     */
    public AsOf by(LocalDate day, AsOf recorded, Kommunenummer kommune) {
        var later = recordedLater(day, recorded.position(), kommune);
        var reading = later.isEmpty() ? null : reading(new Question(kommune, day, recorded.position(), later));
        return new AsOf(recorded.position(), recorded.instant(), new RecordedLater(day, later, reading));
    }

    private long reading(Question question) {
        return question.made(jdbc).orElseGet(() -> make(question));
    }

    private long make(Question question) {
        if (!progress.await(views, question.recorded(), PATIENCE)) {
            throw new IllegalStateException("The views do not come as far as the events of that day");
        }
        var events = stored.at(question.later());
        try (var connection = dataSource.getConnection()) {
            var alone = new SingleConnectionDataSource(connection, true);
            var own = JdbcClient.create(alone);
            return new TransactionTemplate(new JdbcTransactionManager(alone)).execute(status -> {
                var begun = question.begin(own);
                if (begun.fresh()) {
                    standAt(own, question.recorded(), begun.id());
                    views.forEach(view -> fold(view, events, connection));
                }
                return begun.id();
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fold(Projection view, Collection<? extends EventMessage<?>> events, Connection connection) {
        var rows = new BatchRows(
                () -> sessions.withStatelessOptions().connection(connection).openStatelessSession(), position -> {});
        for (var event : events) {
            if (view.canHandle(event)) {
                fold(view, event, rows);
            }
        }
        rows.flush();
    }

    /** What does not go without something that had not happened yet is left out. */
    private static void fold(Projection view, EventMessage<?> event, BatchRows rows) {
        try {
            view.fold(event, rows);
        } catch (PersistenceException failed) {
            throw failed;
        } catch (RuntimeException without) {
            LOG.debug("{} had nothing to stand on by then in {}", event.getIdentifier(), view.name(), without);
        }
    }

    private static void standAt(JdbcClient jdbc, long recorded, long reading) {
        jdbc.sql("""
            select set_config('search_path', ?, true), set_config('samspor.as_of', ?, true),
              set_config('samspor.reading', ?, true)\
            """)
                .params(PastReadings.HAPPENED, String.valueOf(recorded), String.valueOf(reading))
                .query()
                .singleRow();
    }
}
