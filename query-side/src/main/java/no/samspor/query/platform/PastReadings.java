package no.samspor.query.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.samspor.kernel.time.AsOf;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives who reads {@link AsOf as of} a moment connections on which the tables of the views show what they held then,
 * and nothing can be written; everybody else those that they always had. So one statement serves now and then.
 */
final class PastReadings extends DelegatingDataSource {

    /** The views of today, for connections that read what there is now. */
    static final String NOW = "query";

    /** The views of then, and of today what has no past. */
    static final String THEN = "query_then,query";

    /** The same with what was recorded later. */
    static final String HAPPENED = "query_happened," + THEN;

    private final DataSource past;

    /** @param past of connections that find their tables in {@link #THEN} and are used by nobody else */
    PastReadings(DataSource now, DataSource past) {
        super(now);
        this.past = past;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var then = AsOf.asked();
        return then.isPresent() ? asOf(then.get()) : super.getConnection();
    }

    private Connection asOf(AsOf then) throws SQLException {
        var connection = past.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set default_transaction_read_only to on; set samspor.as_of to %d; %s"
                    .formatted(then.position(), rows(then)));
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    private static String rows(AsOf then) {
        var later = then.later();
        return later == null || later.reading() == null
                ? "set search_path to " + THEN
                : "set search_path to %s; set samspor.reading to %d".formatted(HAPPENED, later.reading());
    }
}
