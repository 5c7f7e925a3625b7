package no.samspor.command.tiltak;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** It goes on in the ordinary operation of a service. */
public record AnchorTiltak(@TargetAggregateIdentifier TiltakId tiltak, BodyId service, ProtectedText reason) {}
