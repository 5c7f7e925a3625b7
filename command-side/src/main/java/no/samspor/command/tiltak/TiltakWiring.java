package no.samspor.command.tiltak;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the tiltak and its package known to Axon. */
@Configuration(proxyBeanMethods = false)
class TiltakWiring {

    @Bean
    static ConfigurerModule tiltakModule() {
        return AggregateModule.of(Tiltak.class);
    }

    @Bean
    static ConfigurerModule tiltakPackageModule() {
        return AggregateModule.of(TiltakPackage.class);
    }
}
