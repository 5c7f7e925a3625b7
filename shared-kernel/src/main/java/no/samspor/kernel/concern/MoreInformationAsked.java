package no.samspor.kernel.concern;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The koordinator asks the reporter back. */
@Revision("1")
public record MoreInformationAsked(ConcernId concern, ProtectedText question) implements ConcernEvent {}
