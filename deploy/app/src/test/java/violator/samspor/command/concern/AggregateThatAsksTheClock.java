package violator.samspor.command.concern;

import java.time.Instant;
import org.axonframework.modelling.command.AggregateRoot;

@AggregateRoot
class AggregateThatAsksTheClock {

    Instant decide() {
        return Instant.now();
    }
}
