package no.samspor.command.decision;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the decision known to Axon. */
@Configuration(proxyBeanMethods = false)
class DecisionWiring {

    @Bean
    static ConfigurerModule decisionModule() {
        return AggregateModule.of(Decision.class);
    }
}
