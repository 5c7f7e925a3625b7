package no.samspor.kernel.knowledge;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to indicators. */
public sealed interface IndicatorEvent extends DomainEvent permits IndicatorRecorded, IndicatorCorrected {}
