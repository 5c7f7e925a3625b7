package violator.samspor.command.concern;

import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import violator.samspor.command.casework.OpenSomeCase;
import violator.samspor.kernel.concern.SomethingHappened;

/** Breaks nothing. */
final class WhenConcernComesThenOpenCase {

    @EventHandler
    Object on(SomethingHappened event) {
        return new OpenSomeCase(new UUID(0, event.hashCode()));
    }
}
