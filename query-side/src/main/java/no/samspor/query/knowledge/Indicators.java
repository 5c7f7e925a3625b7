package no.samspor.query.knowledge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.figure.Figure;
import no.samspor.query.platform.figure.Point;
import no.samspor.query.platform.figure.Trend;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The indicators of the viewer's kommune by source and name. All levels read them; administration does not. */
@Component
public class Indicators {

    private static final int DRAWN = 6;
    private static final char NO_BREAK = '\u00a0';

    private final PublishedRepository rows;
    private final PublishedVersionRepository versions;
    private final Names names;
    private final MessageSource texts;

    Indicators(PublishedRepository rows, PublishedVersionRepository versions, Names names, MessageSource texts) {
        this.rows = rows;
        this.versions = versions;
        this.names = names;
        this.texts = texts;
    }

    /** Each indicator and area, in the order of source and name. */
    public List<IndicatorSeries> all(Viewer viewer) {
        var series = new LinkedHashMap<String, List<PublishedRow>>();
        if (viewer.seesTheWork()) {
            rows.findByKommuneOrderBySourceAscNameAscPeriodAscPositionAsc(
                            viewer.kommune().value())
                    .forEach(row -> series.computeIfAbsent(
                                    row.source + "/" + row.code + "/" + row.area, key -> new ArrayList<>())
                            .add(row));
        }
        return series.values().stream().map(each -> series(each, viewer)).toList();
    }

    /** Those that tell something about a goal, by goal. */
    public Map<UUID, List<IndicatorSeries>> byGoal(Viewer viewer) {
        return all(viewer).stream()
                .filter(series -> series.goal() != null)
                .collect(Collectors.groupingBy(series -> goalOf(series)));
    }

    /** Each published value in words, «Trives på skolen: 91,5 prosent (2025)», by its id. */
    public Map<UUID, String> told(Viewer viewer) {
        return all(viewer).stream()
                .flatMap(series -> series.values().stream().map(value -> Map.entry(value.id(), series.told(value))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** For the {@code If-Match} of a correction; -1 when nothing is recorded. */
    long version(Viewer viewer) {
        return versions.findById(viewer.kommune().value())
                .map(row -> row.version)
                .orElse(-1L);
    }

    private static UUID goalOf(IndicatorSeries series) {
        var goal = series.goal();
        if (goal == null) {
            throw new IllegalStateException(series.code());
        }
        return goal;
    }

    private IndicatorSeries series(List<PublishedRow> values, Viewer viewer) {
        var last = values.getLast();
        var area = last.area == null
                ? null
                : new Named(last.area, names.code(viewer.kommune(), CodeList.AREAS, last.area));
        var goal = values.reversed().stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.goal))
                .findFirst()
                .orElse(null);
        var shown = values.stream()
                .map(row -> new IndicatorSeries.Value(
                        row.id, row.period, row.value, number(row.value, row.decimals), row.correctedBecause))
                .toList();
        return new IndicatorSeries(
                last.source, last.code, last.name, area, last.unit, goal, shown, figure(last, area, values));
    }

    private Figure figure(PublishedRow last, @Nullable Named area, List<PublishedRow> values) {
        var drawn = values.subList(Math.max(0, values.size() - DRAWN), values.size());
        var points = drawn.stream()
                .map(row -> Point.now(row.period, row.value.doubleValue(), number(row.value, row.decimals)))
                .toList();
        return new Figure(
                last.name,
                number(last.value, last.decimals),
                last.unit + ", " + last.period,
                change(values),
                say(
                        "knowledge.definition",
                        say("knowledge.source." + last.source),
                        area == null ? say("knowledge.whole") : area.name()),
                say("knowledge.period"),
                last.unit,
                null,
                new Trend(points, null));
    }

    private @Nullable String change(List<PublishedRow> values) {
        if (values.size() < 2) {
            return null;
        }
        var now = values.getLast();
        var before = values.get(values.size() - 2);
        var more = now.value.compareTo(before.value);
        var by = number(now.value.subtract(before.value).abs(), Math.max(now.decimals, before.decimals));
        return more == 0
                ? say("knowledge.change.same", before.period)
                : say(more > 0 ? "knowledge.change.more" : "knowledge.change.less", by, before.period);
    }

    /** «1 240,5». */
    private static String number(BigDecimal value, int decimals) {
        var signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator(NO_BREAK);
        signs.setDecimalSeparator(',');
        signs.setMinusSign('−');
        var format = new DecimalFormat("#,##0", signs);
        format.setMinimumFractionDigits(decimals);
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
