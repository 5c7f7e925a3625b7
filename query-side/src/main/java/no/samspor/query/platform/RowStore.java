package no.samspor.query.platform;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Opens the rows of the live views, on the connection of the running transaction; their past keeps the database. */
@Component
class RowStore {

    /** How the table is called that holds what the rows of another were. */
    static final String PAST = "_past";

    private final SessionFactory sessions;
    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Progress progress;

    RowStore(EntityManagerFactory entityManagers, DataSource dataSource, JdbcClient jdbc, Progress progress) {
        this.sessions = entityManagers.unwrap(SessionFactory.class);
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.progress = progress;
    }

    BatchRows rowsOfThisBatch(Projection projection) {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource("rows of " + projection.name(), key -> {
            var rows = new BatchRows(this::session, this::standAt);
            work.onPrepareCommit(prepared -> {
                rows.flush();
                progress.store(projection.name(), rows.reached());
            });
            work.afterCommit(committed -> progress.announce(projection.name(), rows.reached()));
            return rows;
        });
    }

    void empty(Projection projection) {
        standAt(0);
        for (var type : projection.rowTypes()) {
            var table = TableName.of(type);
            jdbc.sql("delete from " + table).update();
            jdbc.sql("delete from " + table + PAST).update();
        }
        jdbc.sql("delete from query_happened.reading").update();
        progress.forget(projection.name());
    }

    /** What is written from here on in this transaction, holds from that position. */
    private void standAt(long position) {
        jdbc.sql("select set_config('samspor.position', ?, true)")
                .param(String.valueOf(position))
                .query(String.class)
                .single();
    }

    private StatelessSession session() {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        return sessions.withStatelessOptions().connection(connection).openStatelessSession();
    }
}
