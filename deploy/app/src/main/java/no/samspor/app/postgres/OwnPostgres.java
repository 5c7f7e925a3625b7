package no.samspor.app.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL as part of the process. A commit is on the disk when it is answered; whatever was killed, starting again
 * recovers it.
 */
public final class OwnPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    /** Recovery after a crash reads the log since the last checkpoint. */
    private static final Duration START_WAIT = Duration.ofMinutes(2);

    private static final String CLUSTER = "postgres";
    private static final String USER = "postgres";

    private final DataDirectory directory;
    private final EmbeddedPostgres server;
    private final String password;
    private @Nullable CompletableFuture<Void> watch;

    private OwnPostgres(DataDirectory directory, EmbeddedPostgres server, String password) {
        this.directory = directory;
        this.server = server;
        this.password = password;
    }

    /**
     * @param path made when it does not exist
     * @throws DataDirectoryInUse when another process runs on it
     */
    public static OwnPostgres start(Path path) {
        var directory = DataDirectory.hold(path);
        var log = directory.resolve("postgres.log");
        try {
            Files.deleteIfExists(log);
            var password = directory.resolve("postgres.password");
            var cluster = directory.resolve(CLUSTER);
            if (Files.notExists(cluster)) {
                make(cluster, directory.resolve("postgres.unfinished"), password, log);
            }
            new LeftBehind(cluster).clear();
            var server = server(cluster, password, log).start();
            LOG.info("PostgreSQL runs on port {} with its data in {}", server.getPort(), cluster);
            return new OwnPostgres(directory, server, Password.in(password));
        } catch (IOException e) {
            directory.close();
            throw new UncheckedIOException("PostgreSQL did not start and says why in " + log, e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /** A cluster has its name only when it is complete, so that being killed here leaves nothing half-made. */
    private static void make(Path cluster, Path unfinished, Path password, Path log) throws IOException {
        new LeftBehind(unfinished).clear();
        FileSystemUtils.deleteRecursively(unfinished);
        Password.in(password);
        server(unfinished, password, log).start().close();
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static EmbeddedPostgres.Builder server(Path cluster, Path password, Path log) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", Password.in(password))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_prepared_transactions", "0")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "/tmp")
                .setServerConfig("log_error_verbosity", "terse") // else it logs values
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements");
    }

    /** @param loss run when the server ends although nobody asked it to */
    public void whenLost(Runnable loss) {
        watch = new LeftBehind(directory.resolve(CLUSTER))
                .postmaster()
                .orElseThrow()
                .onExit()
                .thenRun(loss);
    }

    /** For the driver. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** Waits until everything is on the disk. */
    @Override
    public void close() throws IOException {
        if (watch != null) {
            watch.cancel(false);
        }
        try (directory) {
            server.close();
        }
    }
}
