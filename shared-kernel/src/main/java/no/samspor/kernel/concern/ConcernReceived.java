package no.samspor.kernel.concern;

import org.axonframework.serialization.Revision;

/** The koordinator has read it and taken it in. */
@Revision("1")
public record ConcernReceived(ConcernId concern) implements ConcernEvent {}
