package no.samspor.command.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An application was refused. */
public record RefuseFunding(@TargetAggregateIdentifier TiltakId tiltak, UUID funding, ProtectedText reason) {}
