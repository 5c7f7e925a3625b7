package violator.samspor.command.concern;

import org.axonframework.eventhandling.EventHandler;
import violator.samspor.kernel.concern.SomethingHappened;

final class TwoHandlersForOneEvent {

    @EventHandler
    void on(SomethingHappened event) {}

    @EventHandler(payloadType = SomethingHappened.class)
    void hidden(Object event) {}
}
