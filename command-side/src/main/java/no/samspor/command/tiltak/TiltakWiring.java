package no.samspor.command.tiltak;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the tiltak and its package known to Axon. */
@Configuration(proxyBeanMethods = false)
class TiltakWiring {

    static final String PACKAGES = "tiltak-package-directory";

    @Bean
    static ConfigurerModule tiltakModule() {
        return AggregateModule.of(Tiltak.class);
    }

    @Bean
    static ConfigurerModule tiltakPackageModule() {
        return AggregateModule.of(TiltakPackage.class);
    }

    /** Which packages there are is written by whoever stores the event: its failure is the command's failure. */
    @Bean
    static ConfigurerModule tiltakPackages() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(PACKAGES)
                .registerListenerInvocationErrorHandler(PACKAGES, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(PACKAGES, configuration -> PropagatingErrorHandler.instance());
    }
}
