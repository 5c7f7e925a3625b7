package no.samspor.command.concern;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the concern known to Axon. */
@Configuration(proxyBeanMethods = false)
class ConcernWiring {

    @Bean
    static ConfigurerModule concernModule() {
        return AggregateModule.of(Concern.class);
    }
}
