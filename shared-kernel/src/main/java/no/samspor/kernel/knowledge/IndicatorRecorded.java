package no.samspor.kernel.knowledge;

import java.math.BigDecimal;
import no.samspor.kernel.plan.GoalId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A published figure is written down. None of it is about one person, so nothing of it is protected.
 *
 * @param code of the indicator, as the kommune names it from year to year; the same code makes a trend
 * @param area a code of the kommune's areas; absent for the whole kommune
 * @param period as the source says it: 2025, 2024–2025, 2025-1
 * @param value in that unit, with the decimals that were published
 * @param goal the goal it tells something about
 */
@Revision("1")
public record IndicatorRecorded(
        IndicatorId indicator,
        IndicatorSource source,
        String code,
        String name,
        @Nullable String area,
        String period,
        BigDecimal value,
        String unit,
        @Nullable GoalId goal)
        implements IndicatorEvent {}
