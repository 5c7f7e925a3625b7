package no.samspor.command.knowledge;

import java.math.BigDecimal;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.plan.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * One published figure.
 *
 * @param area absent for the whole kommune
 */
public record Reading(
        IndicatorSource source,
        String code,
        String name,
        @Nullable String area,
        String period,
        BigDecimal value,
        String unit) {

    /** What there is one of. */
    String key() {
        return key(source, code, area, period);
    }

    static String key(IndicatorSource source, String code, @Nullable String area, String period) {
        return source + "/" + code + "/" + (area == null ? "" : area) + "/" + period;
    }

    IndicatorRecorded as(IndicatorId id, @Nullable GoalId goal) {
        return new IndicatorRecorded(id, source, code, name, area, period, value, unit, goal);
    }
}
