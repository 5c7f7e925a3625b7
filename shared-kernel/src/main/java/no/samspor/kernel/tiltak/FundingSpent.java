package no.samspor.kernel.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Money is spent. {@code funding} is absent for the kommune's own money. */
@Revision("1")
public record FundingSpent(TiltakId tiltak, @Nullable UUID funding, long amountOre, ProtectedText purpose)
        implements TiltakEvent {}
