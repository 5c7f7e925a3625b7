package no.samspor.kernel.store;

import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer.PooledStreamingProcessorConfiguration;

/** How every processor follows the store: one segment, so that it sees all events in one order, in batches. */
final class ProcessorDefaults implements ConfigurerModule {

    private static final int BATCH_SIZE = 500;

    private static final PooledStreamingProcessorConfiguration DEFAULTS = (configuration, processor) -> processor
            .initialSegmentCount(1)
            .batchSize(BATCH_SIZE)
            .coordinatorExecutor(name -> {
                var coordinator = new ImpatientCoordinator(name);
                configuration.onShutdown(coordinator::shutdown);
                return coordinator;
            })
            .workerExecutor(name -> {
                var worker = Executors.newScheduledThreadPool(1, new AxonThreadFactory("Worker[" + name + "]"));
                configuration.onShutdown(worker::shutdown);
                return worker;
            });

    @Override
    public void configureModule(Configurer configurer) {
        configurer.eventProcessing().usingPooledStreamingEventProcessors(DEFAULTS);
    }
}
