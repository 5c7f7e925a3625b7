package no.samspor.kernel.store;

import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * How the one database gets its tables: a single history over the scripts of all modules, the same in production and in
 * tests.
 */
public final class Migrations {

    private static final String[] SCHEMAS = {"store", "keys", "evidence", "access", "command", "query"};

    private Migrations() {}

    /**
     * Each module numbers its scripts within a range of its own, so a script may arrive after one with a higher number
     * has run.
     *
     * @param flyway knows the data source; is told the rest
     */
    public static FluentConfiguration configure(FluentConfiguration flyway) {
        return flyway.locations("classpath:db/migration")
                .schemas(SCHEMAS)
                .defaultSchema(SCHEMAS[0])
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .outOfOrder(true);
    }
}
