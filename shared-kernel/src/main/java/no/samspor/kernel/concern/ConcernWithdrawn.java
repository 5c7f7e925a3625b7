package no.samspor.kernel.concern;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The reporter withdrew it before it was received. */
@Revision("1")
public record ConcernWithdrawn(ConcernId concern, ProtectedText reason) implements ConcernEvent {}
