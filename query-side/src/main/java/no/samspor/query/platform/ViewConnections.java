package no.samspor.query.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Lets pooled connections find the tables of the views, and puts a small pool for {@link PastReadings} beside them. */
@Component
final class ViewConnections implements BeanPostProcessor, DisposableBean {

    /** Auditors read the past, a few at a time; between them no connection stays open. */
    private static final int AT_A_TIME = 4;

    private static final Duration IDLE = Duration.ofMinutes(1);
    private static final String SCHEMA = "currentSchema";

    private final List<HikariDataSource> past = new ArrayList<>();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.addDataSourceProperty(SCHEMA, PastReadings.NOW);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new PastReadings(pool, pastOf(pool)) : bean;
    }

    private HikariDataSource pastOf(HikariDataSource pool) {
        var config = new HikariConfig();
        config.setJdbcUrl(pool.getJdbcUrl());
        config.setUsername(pool.getUsername());
        config.setPassword(pool.getPassword());
        pool.getDataSourceProperties().forEach((key, value) -> config.addDataSourceProperty((String) key, value));
        config.setPoolName(pool.getPoolName() + "-past");
        config.addDataSourceProperty(SCHEMA, PastReadings.THEN);
        config.setMaximumPoolSize(AT_A_TIME);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE.toMillis());
        config.setInitializationFailTimeout(-1);
        var made = new HikariDataSource(config);
        past.add(made);
        return made;
    }

    @Override
    public void destroy() {
        past.forEach(HikariDataSource::close);
    }
}
