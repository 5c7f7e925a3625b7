package no.samspor.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hibernate.SessionFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A view that is made anew beside the one in use, on a connection of its own: the same fold, into tables of the same
 * names in another schema.
 */
final class Beside implements AutoCloseable {

    private static final int BATCH = 500;

    private final Projection view;
    private final SessionFactory sessions;
    private final EventStorageEngine engine;
    private final Connection connection;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private TrackingToken reached = GapAwareTrackingToken.newInstance(0, List.of());
    private long handled;

    /** @param connection with nothing else to do; it is given back as it was */
    Beside(Projection view, SessionFactory sessions, EventStorageEngine engine, Connection connection) {
        this.view = view;
        this.sessions = sessions;
        this.engine = engine;
        this.connection = connection;
        var alone = new SingleConnectionDataSource(connection, true);
        this.jdbc = JdbcClient.create(alone);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(alone));
        for (var table : tables()) {
            jdbc.sql("select query.lay_beside(?)").param(table).query().singleRow();
        }
        jdbc.sql("select set_config('search_path', 'query_beside,query', false)")
                .query()
                .singleRow();
    }

    List<String> tables() {
        return view.rowTypes().stream().map(TableName::of).toList();
    }

    TrackingToken reached() {
        return reached;
    }

    /** How many events it was made of. */
    long handled() {
        return handled;
    }

    /** Folds the next events. @return whether there were any */
    boolean goesOn() {
        try (var events = engine.readEvents(reached, false)) {
            var more = events.iterator();
            return more.hasNext() && Boolean.TRUE.equals(transaction.execute(status -> fold(more)));
        }
    }

    private boolean fold(Iterator<? extends TrackedEventMessage<?>> events) {
        var rows = new BatchRows(
                () -> sessions.withStatelessOptions().connection(connection).openStatelessSession(), this::standAt);
        var last = reached;
        var given = 0;
        for (var n = 0; n < BATCH && events.hasNext(); n++) {
            var event = events.next();
            if (view.canHandle(event)) {
                view.fold(event, rows);
                given++;
            }
            last = event.trackingToken();
        }
        rows.flush();
        reached = last;
        handled += given;
        return true;
    }

    private void standAt(long position) {
        jdbc.sql("select set_config('samspor.position', ?, true)")
                .param(String.valueOf(position))
                .query()
                .singleRow();
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("reset search_path");
            for (var table : tables()) {
                statement.execute("drop table if exists query_beside.%1$s, query_beside.%1$s%2$s"
                        .formatted(table, RowStore.PAST));
            }
        }
    }
}
