package no.samspor.kernel.store;

import java.sql.DriverManager;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon on our store: everything it keeps is in PostgreSQL through JDBC, on one transaction manager. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.axonframework.springboot.autoconfig.JpaAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration"
        })
class StoreConfiguration {

    private static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("store.token")
            .setProcessorNameColumn("processor")
            .setSegmentColumn("segment")
            .setTokenColumn("token")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("touched_at")
            .setOwnerColumn("owner")
            .build();

    @Bean
    static StoreConnections storeConnections() {
        return new StoreConnections();
    }

    @Bean
    StoreGuard storeGuard(JdbcOperations jdbc) {
        return new StoreGuard(jdbc);
    }

    @Bean
    @Primary
    JdbcTransactionManager jdbcTransactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    TransactionManager axonTransactionManager(
            @Qualifier("jdbcTransactionManager") PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    @Primary
    Serializer serializer() {
        return StoredForm.ofEvents();
    }

    @Bean
    Wakeups wakeups(JdbcConnectionDetails database, ObjectProvider<WakingEventStore> store) {
        var url = database.getJdbcUrl();
        var user = database.getUsername();
        var password = database.getPassword();
        return new Wakeups(
                () -> DriverManager.getConnection(url, user, password),
                () -> store.getObject().wake());
    }

    @Bean
    JsonEngine eventStorageEngine(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        return JsonEngine.on(connections, transactions, serializer, Upcasters.chain());
    }

    @Bean
    WakingEventStore eventStore(JsonEngine engine, Wakeups wakeups) {
        return WakingEventStore.on(engine, wakeups::committedHere);
    }

    @Bean
    StoredStreams storedStreams(JdbcClient jdbc, Serializer serializer) {
        return new StoredStreams(jdbc, serializer, Upcasters.chain());
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, ObjectProvider<NodeName> node) {
        return JdbcTokenStore.builder()
                .nodeId(node.getIfAvailable(NodeName::ofThisProcess).value())
                .connectionProvider(connections)
                .schema(TOKENS)
                .serializer(serializer)
                .build();
    }

    @Bean
    DeadLetterQueues deadLetterQueues(
            ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        return new DeadLetterQueues(connections, transactions, serializer);
    }

    @Bean
    ProcessorDefaults processorDefaults() {
        return new ProcessorDefaults();
    }

    @Bean
    CorrelationDataProvider traceCorrelation() {
        return new TraceCorrelation();
    }
}
