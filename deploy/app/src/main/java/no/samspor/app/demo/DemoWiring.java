package no.samspor.app.demo;

import java.time.Duration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

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
