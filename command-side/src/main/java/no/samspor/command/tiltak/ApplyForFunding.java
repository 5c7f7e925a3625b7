package no.samspor.command.tiltak;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Money is applied for. {@code amountOre}: whole øre, more than 0. */
public record ApplyForFunding(
        @TargetAggregateIdentifier TiltakId tiltak,
        UUID funding,
        ProtectedText source,
        long amountOre,
        @Nullable LocalDate reportBy) {}
