package violator.samspor.command.concern;

import org.axonframework.modelling.command.AggregateRoot;
import org.slf4j.LoggerFactory;

@AggregateRoot
class AggregateThatLogs {

    void decide() {
        LoggerFactory.getLogger(AggregateThatLogs.class).info("decided");
    }
}
