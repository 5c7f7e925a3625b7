package no.samspor.kernel.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL that a JVM's tests share: a container when a Docker API answers, else the embedded one. Made for
 * speed: a power cut would ruin it.
 */
interface TestServer {

    String PARAMETERS = "?stringtype=unspecified";

    TestDatabase database(String name);

    default void execute(String sql) {
        database("postgres").execute(sql);
    }

    static TestServer start() {
        var log = LoggerFactory.getLogger(TestServer.class);
        if (DockerClientFactory.instance().isDockerAvailable()) {
            log.info("Tests run on PostgreSQL in a container");
            return inContainer();
        }
        log.info("Tests run on embedded PostgreSQL, no Docker API answers");
        return embedded();
    }

    private static TestServer inContainer() {
        @SuppressWarnings("resource") // Testcontainers removes it when the JVM ends
        var container = new PostgreSQLContainer("postgres:18-alpine")
                .withCommand(
                        "postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=300");
        container.start();
        var url = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getFirstMappedPort());
        return name -> new TestDatabase(url + name + PARAMETERS, container.getUsername(), container.getPassword());
    }

    private static TestServer embedded() {
        try {
            @SuppressWarnings("resource") // stops itself when the JVM ends
            var postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            var url = "jdbc:postgresql://localhost:%d/".formatted(postgres.getPort());
            return name -> new TestDatabase(url + name + PARAMETERS, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
