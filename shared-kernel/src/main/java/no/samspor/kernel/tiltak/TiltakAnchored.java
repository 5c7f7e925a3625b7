package no.samspor.kernel.tiltak;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** Goes on in ordinary operation of a service. */
@Revision("1")
public record TiltakAnchored(TiltakId tiltak, BodyId service, ProtectedText reason) implements TiltakEvent {}
