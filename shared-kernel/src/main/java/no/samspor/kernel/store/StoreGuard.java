package no.samspor.kernel.store;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Refuses to start where a transaction could outlive the memory of its gap, so that an event could be lost to the
 * views.
 */
final class StoreGuard implements InitializingBean {

    private final JdbcOperations jdbc;

    StoreGuard(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        var prepared = setting("max_prepared_transactions");
        if (prepared != 0) {
            throw new IllegalStateException("PostgreSQL must have max_prepared_transactions = 0, and has " + prepared
                    + ": a prepared transaction is held to no time limit");
        }
        var longest = setting("transaction_timeout");
        if (longest == 0 || longest > StoreConnections.LONGEST_TRANSACTION.toMillis()) {
            throw new IllegalStateException("Connections to PostgreSQL must have transaction_timeout between 1 ms and "
                    + StoreConnections.LONGEST_TRANSACTION.toMillis() + " ms, and have " + longest);
        }
    }

    private long setting(String name) {
        var value = jdbc.queryForObject("select setting::bigint from pg_settings where name = ?", Long.class, name);
        return value == null ? 0 : value;
    }
}
