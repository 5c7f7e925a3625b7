package violator.samspor.kernel.concern;

import no.samspor.kernel.DomainEvent;

record EventWithoutARevision() implements DomainEvent {}
