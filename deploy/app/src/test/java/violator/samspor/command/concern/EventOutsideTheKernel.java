package violator.samspor.command.concern;

import no.samspor.kernel.DomainEvent;
import org.axonframework.serialization.Revision;

@Revision("1")
record EventOutsideTheKernel() implements DomainEvent {}
