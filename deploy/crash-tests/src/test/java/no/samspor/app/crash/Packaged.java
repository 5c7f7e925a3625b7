package no.samspor.app.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged demo, unpacked as operations.md says, as a process of its own: to be stopped in every way there is and
 * started again on the same data.
 */
final class Packaged {

    private static final Path JAR =
            Path.of(System.getProperty("samspor.jar")).toAbsolutePath().normalize();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path directory;
    private final int port = freePort();
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    Packaged(Path directory) throws Exception {
        this.directory = directory;
        var unpacking = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--destination",
                        directory.resolve("samspor").toString())
                .inheritIO()
                .start();
        if (unpacking.waitFor() != 0) {
            throw new AssertionError("Cannot be unpacked: " + JAR);
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void start() throws Exception {
        var builder = new ProcessBuilder(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-jar",
                directory.resolve("samspor").resolve(JAR.getFileName()).toString(),
                "--spring.profiles.active=demo",
                "--samspor.demo.everyday=false",
                "--logging.level.no.samspor=info");
        builder.environment().put("SAMSPOR_LOG_FORMAT", "ecs");
        builder.environment().put("SAMSPOR_PORT", Integer.toString(port));
        builder.environment().put("SAMSPOR_DATA_DIR", data().toString());
        builder.directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        process = builder.start();
        awaitReady();
    }

    private void awaitReady() throws Exception {
        var until = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                throw new AssertionError("Did not start:\n" + Files.readString(log()));
            }
            Thread.sleep(100);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(at("/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** SIGTERM. */
    void terminate() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    /** SIGKILL; the PostgreSQL lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGKILL of the server; the process is expected to notice and end. */
    void killPostgres() throws Exception {
        var postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        awaitEnd();
    }

    /** SIGKILL of the server and of the process before it can notice. */
    void killBoth() throws Exception {
        var postmaster = postmaster();
        process.destroyForcibly();
        postmaster.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("Still runs:\n" + process.info());
        }
    }

    boolean postgresRuns() {
        return Files.exists(pidFile());
    }

    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst()))
                .orElseThrow();
    }

    /** Whether every view has come as far as the store. */
    boolean viewsHaveCaughtUp() throws Exception {
        var request = HttpRequest.newBuilder(at("/api/projections"))
                .header("Authorization", Reporter.basic("admin"))
                .build();
        var answer = JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
        return answer.path("items").valueStream().count() > 0
                && answer.path("items")
                        .valueStream()
                        .allMatch(view -> view.path("position").asLong()
                                >= view.path("head").asLong());
    }

    /** Straight into the running database. */
    JdbcClient database() throws IOException {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://127.0.0.1:%s/postgres"
                .formatted(Files.readAllLines(pidFile()).get(3)));
        dataSource.setUser("postgres");
        dataSource.setPassword(Files.readString(data().resolve("postgres.password")));
        return JdbcClient.create(dataSource);
    }

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("samspor.log");
    }

    private Path pidFile() {
        return data().resolve("postgres/postmaster.pid");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
