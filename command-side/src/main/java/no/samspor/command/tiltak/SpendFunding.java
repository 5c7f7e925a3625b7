package no.samspor.command.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Money was spent: from a grant, or own money when {@code funding} is absent. */
public record SpendFunding(
        @TargetAggregateIdentifier TiltakId tiltak,
        @Nullable UUID funding,
        long amountOre,
        ProtectedText purpose) {}
