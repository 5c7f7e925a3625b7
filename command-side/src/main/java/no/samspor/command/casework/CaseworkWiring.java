package no.samspor.command.casework;

import java.util.Set;
import no.samspor.command.casework.check.NamesOnCase;
import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the case known to Axon. */
@Configuration(proxyBeanMethods = false)
class CaseworkWiring {

    @Bean
    static ConfigurerModule caseModule() {
        return AggregateModule.of(Case.class);
    }

    /** None, until persons can be registered on a case. */
    @Bean
    NamesOnCase namesOnCase() {
        return caseId -> Set.of();
    }
}
