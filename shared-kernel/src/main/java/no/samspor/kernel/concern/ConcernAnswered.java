package no.samspor.kernel.concern;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The answer to whoever raised it, in the koordinator's own words. */
@Revision("1")
public record ConcernAnswered(ConcernId concern, ProtectedText answer) implements ConcernEvent {}
