package no.samspor.kernel.tiltak;

import java.math.BigDecimal;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** It was measured, on the day the event happened. */
@Revision("1")
public record IndicatorMeasured(TiltakId tiltak, UUID indicator, BigDecimal value) implements TiltakEvent {}
