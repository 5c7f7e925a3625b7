package no.samspor.command.tiltak;

import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** It ends, also when it never began. */
public record EndTiltak(@TargetAggregateIdentifier TiltakId tiltak, ProtectedText reason) {}
