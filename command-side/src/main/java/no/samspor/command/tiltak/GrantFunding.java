package no.samspor.command.tiltak;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An application was granted, whole or in part, to be reported on by a day. */
public record GrantFunding(
        @TargetAggregateIdentifier TiltakId tiltak,
        UUID funding,
        long amountOre,
        @Nullable LocalDate reportBy) {}
