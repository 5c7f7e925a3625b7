package violator.samspor.kernel.concern;

import no.samspor.kernel.DomainEvent;
import org.axonframework.serialization.Revision;

interface EventsAround {

    @Revision("1")
    record EventInside() implements DomainEvent {}
}
