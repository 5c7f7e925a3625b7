package no.samspor.query.platform.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A share or a time through periods, as a line, with the goal if there is one. The line is broken where a value is
 * hidden.
 *
 * @param goal the value that is aimed at, for example «mål 14 dager»
 */
public record Trend(List<Point> points, @Nullable Point goal) implements Chart {

    private static final double BASE = 120;
    private static final double TALLEST = 90;

    public Trend {
        points = List.copyOf(points);
    }

    /** One stop of the line. */
    public record Stop(Point point, double x, double y) {

        public double textY() {
            return Chart.tenth(y - 10);
        }

        public boolean hidden() {
            return point.look() == Point.Look.HIDDEN;
        }
    }

    @Override
    public int height() {
        return 140;
    }

    public double base() {
        return BASE;
    }

    public List<Stop> stops() {
        var slot = (double) WIDTH / Math.max(1, points.size());
        return IntStream.range(0, points.size())
                .mapToObj(at -> new Stop(points.get(at), Chart.tenth((at + 0.5) * slot), y(points.get(at))))
                .toList();
    }

    /** The line through what is shown, for the d attribute of a path. */
    public String line() {
        var stops = stops();
        return IntStream.range(0, stops.size())
                .filter(at -> !stops.get(at).hidden())
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        at == 0 || stops.get(at - 1).hidden() ? "M" : "L",
                        stops.get(at).x(),
                        stops.get(at).y()))
                .collect(Collectors.joining(" "));
    }

    public @Nullable Stop goalLine() {
        return goal == null ? null : new Stop(goal, 0, y(goal));
    }

    private double y(Point point) {
        var top = Math.max(Chart.largest(points), goal == null ? 0 : goal.amount());
        return point.look() == Point.Look.HIDDEN ? BASE : Chart.tenth(BASE - point.amount() / top * TALLEST);
    }
}
