package no.samspor.command.plan;

import no.samspor.command.platform.AggregateModule;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the plan, which one is in force, and the report known to Axon. */
@Configuration(proxyBeanMethods = false)
class PlanWiring {

    static final String GOALS = "goal-directory";

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

    /** Which goals there are is written by whoever stores the event: its failure is the command's failure. */
    @Bean
    static ConfigurerModule goals() {
        return configurer -> configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(GOALS)
                .registerListenerInvocationErrorHandler(GOALS, configuration -> PropagatingErrorHandler.instance())
                .registerErrorHandler(GOALS, configuration -> PropagatingErrorHandler.instance());
    }
}
