package no.samspor.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import no.samspor.command.platform.Deadlines;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the story stands on. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoWiring {

    private static final String PROCESSES = "processes";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    static DemoClock clock() {
        return new DemoClock();
    }

    /** The process managers have caught up when their processor covers everything stored, their own events too. */
    @Bean
    static Settled settled(EventProcessingConfiguration processing, EventStore store) {
        return () -> {
            var processor = processing
                    .eventProcessor(PROCESSES, StreamingEventProcessor.class)
                    .orElseThrow();
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (!covers(processor, store)) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("The process managers do not catch up; see the dead letters");
                }
                pause();
            }
        };
    }

    /** Each morning comes on which something has fallen due, with the clock standing at it. */
    @Bean
    static Mornings mornings(Deadlines deadlines, JdbcClient jdbc, DemoClock clock, Settled settled) {
        return until -> {
            settled.await();
            for (var due = earliest(jdbc, until); due.isPresent(); due = earliest(jdbc, until)) {
                clock.standAt(due.get());
                deadlines.look();
                var patience = System.nanoTime() + PATIENCE.toNanos();
                while (earliest(jdbc, due.get()).isPresent()) {
                    if (System.nanoTime() > patience) {
                        throw new IllegalStateException("A deadline is not looked at; see the log");
                    }
                    pause();
                }
                settled.await();
            }
        };
    }

    private static Optional<Instant> earliest(JdbcClient jdbc, Instant until) {
        return jdbc.sql("select min(execution_time) from command.deadline where execution_time <= ?")
                .param(until.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private static boolean covers(StreamingEventProcessor processor, EventStore store) {
        var head = store.createHeadToken();
        if (head == null) {
            return true;
        }
        var statuses = processor.processingStatus().values();
        return !statuses.isEmpty()
                && statuses.stream()
                        .map(EventTrackerStatus::getTrackingToken)
                        .allMatch(token -> token != null && token.covers(head));
    }

    private static void pause() {
        try {
            Thread.sleep(3);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
