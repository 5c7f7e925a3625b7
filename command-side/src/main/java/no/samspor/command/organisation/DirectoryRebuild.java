package no.samspor.command.organisation;

import no.samspor.kernel.organisation.OrganisationEvent;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the directory from the stored events whenever it stands empty at start: after a restore, or after a script that
 * gave its tables a new form and emptied them.
 */
@Component
class DirectoryRebuild implements SmartInitializingSingleton {

    private final EventStorageEngine engine;
    private final DirectoryTables tables;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DirectoryRebuild(
            EventStorageEngine engine,
            DirectoryTables tables,
            JdbcClient jdbc,
            @Qualifier("jdbcTransactionManager") PlatformTransactionManager transactions) {
        this.engine = engine;
        this.tables = tables;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (jdbc.sql("select not exists (select from command.directory_level)")
                .query(Boolean.class)
                .single()) {
            run();
        }
    }

    /** Emptying locks the tables, so that what other nodes store meanwhile waits for its turn. */
    void run() {
        transaction.executeWithoutResult(status -> {
            tables.clear();
            try (var events = engine.readEvents(null, false)) {
                events.map(event -> event.getPayload())
                        .filter(OrganisationEvent.class::isInstance)
                        .map(OrganisationEvent.class::cast)
                        .forEach(tables::on);
            }
        });
    }
}
