package no.samspor.command.organisation;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The directory is written by whoever stores the event, in the same transaction: a subscribing processor, whose failure
 * is the command's failure.
 */
@Configuration(proxyBeanMethods = false)
class DirectoryWiring {

    static final String GROUP = "directory";

    @Bean
    static ConfigurerModule directory() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(GROUP)
                .registerListenerInvocationErrorHandler(GROUP, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(GROUP, configuration -> PropagatingErrorHandler.instance());
    }
}
