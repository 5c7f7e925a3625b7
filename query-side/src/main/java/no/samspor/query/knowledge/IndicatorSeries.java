package no.samspor.query.knowledge;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.figure.Figure;
import org.jspecify.annotations.Nullable;

/**
 * One indicator for one area, through its periods, the oldest first.
 *
 * @param area absent for the whole kommune
 * @param goal the goal it tells something about
 * @param figure the same, drawn
 */
public record IndicatorSeries(
        IndicatorSource source,
        String code,
        String name,
        @Nullable Named area,
        String unit,
        @Nullable UUID goal,
        List<Value> values,
        Figure figure) {

    /** One value as published. {@code shown}: as it is written, «12,5». */
    public record Value(
            UUID id,
            String period,
            BigDecimal value,
            String shown,
            @Nullable String correctedBecause) {}

    /** One of the values in words: «Trives på skolen, Sentrum: 91,5 prosent (2025)». */
    public String told(Value value) {
        var where = area == null ? "" : ", " + area.name();
        return name + where + ": " + value.shown() + " " + unit + " (" + value.period() + ")";
    }

    /** The newest. */
    public Value last() {
        return values.getLast();
    }
}
