package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Changed on the way. */
@Revision("1")
public record TiltakAdjusted(
        TiltakId tiltak,
        ProtectedText change,
        ProtectedText reason,
        @Nullable LocalDate evaluateBy) implements TiltakEvent {}
