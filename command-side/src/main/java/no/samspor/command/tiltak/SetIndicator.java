package no.samspor.command.tiltak;

import java.math.BigDecimal;
import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What it is to be measured by, and how that was before. */
public record SetIndicator(
        @TargetAggregateIdentifier TiltakId tiltak,
        UUID indicator,
        ProtectedText name,
        ProtectedText unit,
        boolean people,
        @Nullable BigDecimal baseline) {}
