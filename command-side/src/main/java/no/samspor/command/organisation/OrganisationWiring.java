package no.samspor.command.organisation;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the kommune's stream. */
@Configuration(proxyBeanMethods = false)
class OrganisationWiring {

    @Bean
    static ConfigurerModule kommune() {
        return AggregateModule.of(Kommune.class);
    }
}
