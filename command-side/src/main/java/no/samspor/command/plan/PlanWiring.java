package no.samspor.command.plan;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the plan, which one is in force, and the report known to Axon. */
@Configuration(proxyBeanMethods = false)
class PlanWiring {

    @Bean
    static ConfigurerModule planModule() {
        return AggregateModule.of(Plan.class);
    }

    @Bean
    static ConfigurerModule planInForceModule() {
        return AggregateModule.of(PlanInForce.class);
    }

    @Bean
    static ConfigurerModule annualReportModule() {
        return AggregateModule.of(AnnualReport.class);
    }
}
