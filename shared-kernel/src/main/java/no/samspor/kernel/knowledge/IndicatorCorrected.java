package no.samspor.kernel.knowledge;

import java.math.BigDecimal;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** It was written down wrongly, or the source has changed it. */
@Revision("1")
public record IndicatorCorrected(IndicatorId indicator, BigDecimal value, ProtectedText reason)
        implements IndicatorEvent {}
