package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Money is applied for. {@code amountOre}: whole øre, more than 0. */
@Revision("1")
public record FundingApplied(
        TiltakId tiltak,
        UUID funding,
        ProtectedText source,
        long amountOre,
        @Nullable LocalDate reportBy) implements TiltakEvent {}
