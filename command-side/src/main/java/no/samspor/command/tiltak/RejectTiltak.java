package no.samspor.command.tiltak;

import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rejected within the mandate of the level. */
public record RejectTiltak(@TargetAggregateIdentifier TiltakId tiltak, ProtectedText reason) {}
