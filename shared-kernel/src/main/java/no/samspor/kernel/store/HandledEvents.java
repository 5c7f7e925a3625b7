package no.samspor.kernel.store;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Counts the events that each processor is given, in the transaction that moves its token on. A retry of a parked one
 * is not counted again.
 */
final class HandledEvents implements ConfigurerModule {

    private final JdbcOperations jdbc;

    HandledEvents(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void configureModule(Configurer configurer) {
        configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor((configuration, processor) -> new Counting(processor));
    }

    long of(String processor) {
        var events = jdbc.queryForObject(
                "select coalesce(max(events), 0) from store.handled where processor = ?", Long.class, processor);
        return events == null ? 0 : events;
    }

    void set(String processor, long events) {
        jdbc.update("""
            insert into store.handled (processor, events) values (?, ?)
            on conflict (processor) do update set events = excluded.events\
            """, processor, events);
    }

    private void add(String processor, int events) {
        jdbc.update("""
            insert into store.handled (processor, events) values (?, ?)
            on conflict (processor) do update set events = handled.events + excluded.events\
            """, processor, events);
    }

    private final class Counting implements MessageHandlerInterceptor<EventMessage<?>> {

        private final String processor;

        Counting(String processor) {
            this.processor = processor;
        }

        @Override
        public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> work, InterceptorChain chain)
                throws Exception {
            if (!work.resources().containsKey(DeadLetter.class.getName())) {
                inBatch(work)[0]++;
            }
            return chain.proceed();
        }

        private int[] inBatch(UnitOfWork<?> work) {
            return work.getOrComputeResource("events given to " + processor, key -> {
                var count = new int[1];
                work.onPrepareCommit(batch -> add(processor, count[0]));
                return count;
            });
        }
    }
}
