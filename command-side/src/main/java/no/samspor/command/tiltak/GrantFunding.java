package no.samspor.command.tiltak;

import java.util.UUID;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An application was granted, whole or in part. */
public record GrantFunding(@TargetAggregateIdentifier TiltakId tiltak, UUID funding, long amountOre) {}
