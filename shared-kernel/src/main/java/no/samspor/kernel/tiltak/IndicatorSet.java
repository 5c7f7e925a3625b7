package no.samspor.kernel.tiltak;

import java.math.BigDecimal;
import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What the tiltak is measured by. {@code people}: the unit is persons, so that 1–4 of them are not shown above
 * utførende level. {@code baseline} is how it was before.
 */
@Revision("1")
public record IndicatorSet(
        TiltakId tiltak,
        UUID indicator,
        ProtectedText name,
        ProtectedText unit,
        boolean people,
        @Nullable BigDecimal baseline)
        implements TiltakEvent {}
