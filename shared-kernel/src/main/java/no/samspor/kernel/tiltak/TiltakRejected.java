package no.samspor.kernel.tiltak;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** Rejected. */
@Revision("1")
public record TiltakRejected(TiltakId tiltak, ProtectedText reason) implements TiltakEvent {}
