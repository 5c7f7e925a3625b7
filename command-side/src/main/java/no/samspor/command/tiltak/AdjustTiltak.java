package no.samspor.command.tiltak;

import java.time.LocalDate;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changed on the way; the next evaluation may move. */
public record AdjustTiltak(
        @TargetAggregateIdentifier TiltakId tiltak,
        ProtectedText change,
        ProtectedText reason,
        @Nullable LocalDate evaluateBy) {}
