package no.samspor.kernel.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A database of its own for a test class, with the tables of every module on the class path. All of a JVM's test
 * databases live in one {@link TestServer}; migrating happens once, each further database is a copy.
 */
public record TestDatabase(String url, String user, String password) {

    private static final String TEMPLATE = "samspor_template";
    private static final AtomicInteger CREATED = new AtomicInteger();

    /** Nobody else has written to it, and nobody else will. */
    public static TestDatabase fresh() {
        var server = Migrated.SERVER;
        var name = "samspor_" + CREATED.incrementAndGet();
        server.execute("create database %s template %s".formatted(name, TEMPLATE));
        return server.database(name);
    }

    /**
     * Without a pool: each connection is a new one.
     *
     * @param searchPath where it looks for tables whose schema a statement does not name
     */
    public DataSource dataSource(String... searchPath) {
        var dataSource = new PGSimpleDataSource();
        if (searchPath.length > 0) {
            dataSource.setCurrentSchema(String.join(",", searchPath));
        }
        dataSource.setUrl(url);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        return dataSource;
    }

    /** Points a Spring test at this database. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", this::url);
        registry.add("spring.datasource.username", this::user);
        registry.add("spring.datasource.password", this::password);
    }

    void execute(String sql) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Migrates when the first database is asked for. */
    private static final class Migrated {

        static final TestServer SERVER = migrate(TestServer.start());

        private static TestServer migrate(TestServer server) {
            server.execute("create database " + TEMPLATE);
            Migrations.configure(Flyway.configure()
                            .dataSource(server.database(TEMPLATE).dataSource()))
                    .load()
                    .migrate();
            return server;
        }
    }
}
