package violator.samspor.kernel.concern;

import no.samspor.kernel.DomainEvent;
import org.axonframework.serialization.Revision;

@Revision("1")
final class EventThatIsAClass implements DomainEvent {}
