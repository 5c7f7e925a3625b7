package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Money is granted. {@code reportBy} is the last day to report to the giver, when that is not the day of the
 * application.
 */
@Revision("2")
public record FundingGranted(
        TiltakId tiltak,
        UUID funding,
        long amountOre,
        @Nullable LocalDate reportBy) implements TiltakEvent {}
