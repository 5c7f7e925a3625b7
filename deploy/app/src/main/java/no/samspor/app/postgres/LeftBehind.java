package no.samspor.app.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed process leaves in its cluster: a PostgreSQL that goes on alone, or the file that says so after it was
 * killed too. Only to be called by the one who holds the directory.
 */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final long PATIENCE_SECONDS = 30;

    private final Path cluster;
    private final Path pidFile;

    LeftBehind(Path cluster) {
        this.cluster = cluster;
        this.pidFile = cluster.resolve("postmaster.pid");
    }

    void clear() {
        if (Files.exists(pidFile)) {
            postmaster().ifPresent(this::stop);
            deletePidFile();
        }
    }

    /**
     * The running server of this cluster; absent when the process is gone or its number belongs to another program now.
     */
    Optional<ProcessHandle> postmaster() {
        try {
            var pid = Files.readAllLines(pidFile).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid)).filter(this::servesThisCluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean servesThisCluster(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .isPresent();
    }

    private void stop(ProcessHandle postmaster) {
        LOG.info("Stopping the PostgreSQL that an earlier process left running");
        try {
            postmaster.destroy();
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void deletePidFile() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
