package no.samspor.kernel.store;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;

/** What an operator needs of the store: replays, dead letters, reconciliation. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    Processors processors(
            ObjectProvider<EventProcessingConfiguration> processing, JdbcOperations jdbc, Serializer serializer) {
        return new Processors(processing, jdbc, serializer);
    }

    @Bean
    DeadLetters deadLetters(Processors processors, JdbcOperations jdbc) {
        return new DeadLetters(processors, jdbc);
    }

    @Bean
    HandledEvents handledEvents(JdbcOperations jdbc) {
        return new HandledEvents(jdbc);
    }

    @Bean
    Replays replays(
            Processors processors,
            DeadLetters deadLetters,
            HandledEvents handled,
            TokenStore tokens,
            TransactionManager transactions) {
        return new Replays(processors, deadLetters, handled, tokens, transactions);
    }

    @Bean
    Reconciliation reconciliation(Processors processors, HandledEvents handled, JdbcOperations jdbc) {
        return new Reconciliation(processors, handled, jdbc);
    }

    @Bean
    StoreMetrics storeMetrics(ObjectProvider<MeterRegistry> registry, Replays replays, Reconciliation reconciliation) {
        return new StoreMetrics(registry.getIfAvailable(SimpleMeterRegistry::new), replays, reconciliation);
    }
}
