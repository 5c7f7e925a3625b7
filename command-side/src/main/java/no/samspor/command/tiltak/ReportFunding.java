package no.samspor.command.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The giver has got the report. */
public record ReportFunding(
        @TargetAggregateIdentifier TiltakId tiltak,
        UUID funding,
        @Nullable ProtectedText note) {}
