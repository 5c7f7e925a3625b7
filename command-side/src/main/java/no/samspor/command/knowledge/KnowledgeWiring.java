package no.samspor.command.knowledge;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the indicators known to Axon. */
@Configuration(proxyBeanMethods = false)
class KnowledgeWiring {

    @Bean
    static ConfigurerModule knowledgeModule() {
        return AggregateModule.of(Knowledge.class);
    }
}
