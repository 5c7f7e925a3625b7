package no.samspor.command.tiltak;

import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The tiltak is under way. */
public record StartTiltak(@TargetAggregateIdentifier TiltakId tiltak) {}
