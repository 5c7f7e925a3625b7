package no.samspor.kernel.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Gives every pooled connection what the store stands on: no transaction may run so long that a processor gives up the
 * gap it left, and untyped strings fit any column.
 */
final class StoreConnections implements BeanPostProcessor {

    /** PostgreSQL ends a longer one with SQL state 25P04. */
    static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(15);

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.addDataSourceProperty("options", "-c transaction_timeout=" + LONGEST_TRANSACTION.toMillis());
            pool.addDataSourceProperty("stringtype", "unspecified");
        }
        return bean;
    }
}
