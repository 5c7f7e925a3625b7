package no.samspor.kernel.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A node of Samspor that does nothing but count. Several may stand on one database. */
record TestNode(ConfigurableApplicationContext context) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static TestNode on(TestDatabase database) {
        return new TestNode(new SpringApplicationBuilder(App.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        database.user(),
                        "spring.datasource.password",
                        database.password(),
                        "spring.flyway.enabled",
                        "false",
                        "spring.jmx.enabled",
                        "false",
                        "axon.timeout.enabled",
                        "false"))
                .run());
    }

    Counter.Id open() {
        var id = new Counter.Id(UUID.randomUUID());
        send(new Counter.Open(id));
        return id;
    }

    <R> R add(Counter.Id counter, int number) {
        return send(new Counter.Add(counter, number));
    }

    private <R> R send(Object command) {
        var id = UUID.randomUUID();
        var actor = new Actor(new UserId(new UUID(1, 1)), Role.COORDINATOR, null, null, new Kommunenummer("4999"));
        var trace = new Trace(actor, id, id, null, LocalDate.of(2026, 11, 16));
        return bean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(command, trace.toMetaData())
                        .andMetaData(Map.of("draft", "not to be stored")));
    }

    Recorder recorder() {
        return bean(Recorder.class);
    }

    Fragile fragile() {
        return bean(Fragile.class);
    }

    JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    static void eventually(Runnable assertion) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(assertion::run);
    }

    /** What arrived, and when. */
    record Arrival(EventMessage<?> event, long nanos) {}

    @ProcessingGroup("recorder")
    static class Recorder {

        final List<Arrival> arrivals = new CopyOnWriteArrayList<>();

        @EventHandler(payloadType = DomainEvent.class)
        void on(EventMessage<?> event) {
            arrivals.add(new Arrival(event, System.nanoTime()));
        }

        void reset() {
            arrivals.clear();
        }

        List<?> payloads() {
            return arrivals.stream()
                    .map(arrival -> arrival.event().getPayload())
                    .toList();
        }
    }

    /** Fails on every number 13 until it is mended. */
    @ProcessingGroup("fragile")
    static class Fragile {

        final List<Object> handled = new CopyOnWriteArrayList<>();
        volatile boolean mended;

        @EventHandler
        void on(Counter.Added event) {
            if (event.number() == 13 && !mended) {
                throw new IllegalStateException("Ola Nordmann does not like 13");
            }
            handled.add(event);
        }

        void reset() {
            handled.clear();
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({StoreConfiguration.class, OperationsConfiguration.class})
    static class App {

        @Bean
        ConfigurerModule counter() {
            return configurer -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Counter.class)
                    .configureSnapshotTrigger(
                            configuration -> new EventCountSnapshotTriggerDefinition(snapshotter(configuration), 50)));
        }

        private static AggregateSnapshotter snapshotter(Configuration configuration) {
            return AggregateSnapshotter.builder()
                    .eventStore(configuration.eventStore())
                    .transactionManager(configuration.getComponent(TransactionManager.class))
                    .aggregateFactories(new GenericAggregateFactory<>(Counter.class))
                    .repositoryProvider(configuration::repository)
                    .build();
        }

        @Bean
        Recorder recorder() {
            return new Recorder();
        }

        @Bean
        Fragile fragile() {
            return new Fragile();
        }
    }
}
