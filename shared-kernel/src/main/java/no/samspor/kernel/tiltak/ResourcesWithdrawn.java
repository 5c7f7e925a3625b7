package no.samspor.kernel.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** What a unit put in is no longer there. */
@Revision("1")
public record ResourcesWithdrawn(TiltakId tiltak, UUID resource, ProtectedText reason) implements TiltakEvent {}
