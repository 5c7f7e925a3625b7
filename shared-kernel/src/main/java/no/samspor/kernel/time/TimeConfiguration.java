package no.samspor.kernel.time;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one {@link Clock}, to the microsecond as PostgreSQL keeps it. Axon's event clock is set from it. */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return new ReadersClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }

    @Bean
    EventClock eventClock(Clock clock) {
        GenericEventMessage.clock = clock;
        return new EventClock(clock);
    }

    /** Says that Axon's events are stamped by that clock. */
    public record EventClock(Clock clock) {}
}
