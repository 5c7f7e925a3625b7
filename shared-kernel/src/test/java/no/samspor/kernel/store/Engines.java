package no.samspor.kernel.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Engines on one table: ours, and Axon's own for showing what it would lose. */
final class Engines {

    private Engines() {}

    static EventStorageEngine ours(DataSource database) {
        return ours(database, List.of());
    }

    static EventStorageEngine ours(DataSource database, List<JsonUpcaster> upcasters) {
        return JsonEngine.on(
                connections(database), transactions(database), StoredForm.ofEvents(), Upcasters.chain(upcasters));
    }

    /** With Axon's settings, but for a gap timeout that a test can wait for. */
    static EventStorageEngine stock(DataSource database, int gapTimeoutMillis) {
        return new Stock(JdbcEventStorageEngine.builder()
                .connectionProvider(connections(database))
                .transactionManager(transactions(database))
                .schema(JsonEngine.SCHEMA)
                .dataType(String.class)
                .gapTimeout(gapTimeoutMillis)
                .eventSerializer(StoredForm.ofEvents())
                .snapshotSerializer(StoredForm.ofSnapshots()));
    }

    private static ConnectionProvider connections(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    private static TransactionManager transactions(DataSource database) {
        return new SpringTransactionManager(new JdbcTransactionManager(database));
    }

    /** Only the column types differ from Axon's. */
    private static final class Stock extends JdbcEventStorageEngine {

        Stock(Builder builder) {
            super(builder);
        }

        @Override
        protected void writeTimestamp(PreparedStatement statement, int position, Instant at) throws SQLException {
            statement.setObject(position, at.atOffset(ZoneOffset.UTC));
        }

        @Override
        protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class).toInstant();
        }

        @Override
        @SuppressWarnings("unchecked")
        protected <T> T readPayload(ResultSet row, String column) throws SQLException {
            return (T) row.getString(column);
        }
    }
}
