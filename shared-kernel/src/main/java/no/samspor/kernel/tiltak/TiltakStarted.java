package no.samspor.kernel.tiltak;

import org.axonframework.serialization.Revision;

/** Under way. */
@Revision("1")
public record TiltakStarted(TiltakId tiltak) implements TiltakEvent {}
