package no.samspor.command.platform;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;

/** Registers an aggregate: expected version from the message, a snapshot every {@value #SNAPSHOT_EVERY} events. */
public final class AggregateModule {

    static final int SNAPSHOT_EVERY = 50;

    private AggregateModule() {}

    public static ConfigurerModule of(Class<?> aggregate) {
        return configurer -> configurer.configureAggregate(configured(aggregate));
    }

    private static <A> AggregateConfigurer<A> configured(Class<A> aggregate) {
        var configurer = AggregateConfigurer.defaultConfiguration(aggregate);
        return configurer
                .configureCommandTargetResolver(configuration -> new VersionedTargetResolver())
                .configureSnapshotTrigger(configuration -> new EventCountSnapshotTriggerDefinition(
                        snapshotter(configuration, configurer.aggregateFactory()), SNAPSHOT_EVERY));
    }

    private static AggregateSnapshotter snapshotter(Configuration configuration, AggregateFactory<?> factory) {
        return AggregateSnapshotter.builder()
                .eventStore(configuration.eventStore())
                .transactionManager(configuration.getComponent(TransactionManager.class))
                .parameterResolverFactory(configuration.parameterResolverFactory())
                .aggregateFactories(factory)
                .repositoryProvider(configuration::repository)
                .build();
    }
}
