package no.samspor.command.meeting;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the meeting and the task known to Axon. The agendas are written by whoever stores the event, in the same
 * transaction, as the directory is.
 */
@Configuration(proxyBeanMethods = false)
class MeetingWiring {

    static final String AGENDAS = "agendas";

    @Bean
    static ConfigurerModule meetingModule() {
        return AggregateModule.of(Meeting.class);
    }

    @Bean
    static ConfigurerModule taskModule() {
        return AggregateModule.of(Task.class);
    }

    @Bean
    static ConfigurerModule agendasModule() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(AGENDAS)
                .registerListenerInvocationErrorHandler(AGENDAS, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(AGENDAS, configuration -> PropagatingErrorHandler.instance());
    }
}
