package no.samspor.app;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/**
 * What is not measured: a percentile of one process cannot be summed, and keeping one costs more than most messages.
 */
@Configuration(proxyBeanMethods = false)
class MetricsWiring {

    /** A span for every filter of every request is nothing that anybody looks at. */
    @Bean
    static SecurityObservationSettings noSpansOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Axon keeps six percentiles of every timer. */
    @Bean
    static MeterFilter countsAndSumsAlone() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return DistributionStatisticConfig.builder()
                        .percentiles()
                        .build()
                        .merge(config);
            }
        };
    }
}
