package no.samspor.app;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is not measured: a percentile of one process cannot be summed, and keeping one costs more than most messages.
 */
@Configuration(proxyBeanMethods = false)
class MetricsWiring {

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
