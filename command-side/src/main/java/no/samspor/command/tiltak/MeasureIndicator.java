package no.samspor.command.tiltak;

import java.math.BigDecimal;
import java.util.UUID;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What was measured. */
public record MeasureIndicator(@TargetAggregateIdentifier TiltakId tiltak, UUID indicator, BigDecimal value) {}
