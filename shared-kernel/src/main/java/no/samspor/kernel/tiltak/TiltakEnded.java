package no.samspor.kernel.tiltak;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** Ended. */
@Revision("1")
public record TiltakEnded(TiltakId tiltak, ProtectedText reason) implements TiltakEvent {}
