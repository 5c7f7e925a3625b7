package no.samspor.kernel.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Tells other nodes that events were committed, and hears it from them, by PostgreSQL's LISTEN and NOTIFY. The call
 * goes out after the commit on a connection of its own: inside the append it would make all commits wait in line. Calls
 * are lost while a connection is down; a tick every second makes up for it.
 */
final class Wakeups implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);
    private static final String CHANNEL = "samspor_appended";
    private static final Duration SAFETY_TICK = Duration.ofSeconds(1);
    /** Commits within it are told together. */
    private static final Duration PAUSE_BETWEEN_CALLS = Duration.ofMillis(2);

    private final ConnectionSource connections;
    private final Runnable wake;
    private final String node = UUID.randomUUID().toString();
    private final Semaphore committed = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread listener;
    private @Nullable Thread caller;

    /** Opens a connection that is not from the pool. */
    interface ConnectionSource {
        Connection open() throws SQLException;
    }

    Wakeups(ConnectionSource connections, Runnable wake) {
        this.connections = connections;
        this.wake = wake;
    }

    /** To be called after each commit of this node; returns at once. */
    void committedHere() {
        committed.release();
    }

    @Override
    public void start() {
        running = true;
        listener = Thread.ofPlatform().daemon().name("store-listener").start(() -> whileRunning(this::listen));
        caller = Thread.ofPlatform().daemon().name("store-caller").start(() -> whileRunning(this::call));
    }

    @Override
    public void stop() {
        running = false;
        for (var thread : new Thread[] {listener, caller}) {
            if (thread != null) {
                thread.interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Work {
        void on(Connection connection) throws SQLException, InterruptedException;
    }

    private void whileRunning(Work work) {
        while (running) {
            try (var connection = connections.open()) {
                work.on(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn("The line between nodes is down, trying again", e);
                    sleepOneTick();
                    wake.run();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        execute(connection, "listen " + CHANNEL);
        var calls = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = calls.getNotifications(Math.toIntExact(SAFETY_TICK.toMillis()));
            var onlyOwn = heard.length > 0;
            for (var call : heard) {
                onlyOwn &= call.getParameter().equals(node);
            }
            if (!onlyOwn) {
                wake.run();
            }
        }
    }

    private void call(Connection connection) throws SQLException, InterruptedException {
        execute(connection, "set synchronous_commit = off");
        while (running) {
            if (committed.tryAcquire(SAFETY_TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                committed.drainPermits();
                execute(connection, "notify " + CHANNEL + ", '" + node + "'");
                Thread.sleep(PAUSE_BETWEEN_CALLS);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void sleepOneTick() {
        try {
            Thread.sleep(SAFETY_TICK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
