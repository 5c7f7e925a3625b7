package no.samspor.kernel.store;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;

/**
 * A dead-letter queue for every processing group, whatever the settings say. A letter names the class of what went
 * wrong and never its message, which could hold what a person wrote.
 */
final class DeadLetterQueues extends DeadLetterQueueProviderConfigurerModule {

    private static final DeadLetterSchema SCHEMA = DeadLetterSchema.builder()
            .deadLetterTable("store.dead_letter")
            .deadLetterIdentifierColumn("dead_letter_id")
            .processingGroupColumn("processing_group")
            .sequenceIdentifierColumn("sequence_id")
            .sequenceIndexColumn("sequence_index")
            .messageTypeColumn("message_type")
            .eventIdentifierColumn("event_id")
            .timestampColumn("event_ts")
            .payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision")
            .payloadColumn("payload")
            .metaDataColumn("meta_data")
            .aggregateTypeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("seq")
            .tokenTypeColumn("token_type")
            .tokenColumn("token")
            .enqueuedAtColumn("enqueued_at")
            .lastTouchedColumn("last_touched_at")
            .processingStartedColumn("processing_since")
            .causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message")
            .diagnosticsColumn("diagnostics")
            .build();

    private final ConnectionProvider connections;
    private final TransactionManager transactions;
    private final Serializer serializer;

    DeadLetterQueues(ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        super(new EventProcessorProperties(), group -> configuration -> null);
        this.connections = connections;
        this.transactions = transactions;
        this.serializer = serializer;
    }

    @Override
    public void configureModule(Configurer configurer) {
        var processing = configurer.eventProcessing();
        processing.registerDefaultDeadLetterPolicy(configuration -> (letter, cause) ->
                Decisions.enqueue(new ThrowableCause(cause.getClass().getName(), "")));
        // asked once per group, and so the one place that knows their names
        processing.registerDeadLetterQueueProvider(group -> {
            processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                    group, (configuration, invoker) -> invoker.enableSequenceIdentifierCache());
            return configuration -> queue(group);
        });
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        return JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .genericSerializer(serializer)
                .eventSerializer(serializer)
                .build();
    }
}
