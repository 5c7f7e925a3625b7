package no.samspor.kernel.concern;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The reporter answers what was asked. */
@Revision("1")
public record MoreInformationGiven(ConcernId concern, ProtectedText information) implements ConcernEvent {}
