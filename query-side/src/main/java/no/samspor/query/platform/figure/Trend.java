package no.samspor.query.platform.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A share or a time through periods, as a line, with the goal if there is one. The line is broken where a value is
 * hidden or there is none.
 *
 * @param goal the value that is aimed at, for example «mål 14 dager»
 */
public record Trend(List<Point> points, @Nullable Point goal) implements Chart {

    private static final double BASE = 120;
    private static final double TALLEST = 90;
    /** How much room a line of text, a letter and a stop take. */
    private static final double TEXT = 11;

    private static final double LETTER = 6.5;
    private static final double STOP = 5;

    public Trend {
        points = List.copyOf(points);
    }

    /** One stop of the line. */
    public record Stop(Point point, double x, double y) {

        public double textY() {
            return Chart.tenth(y - (hidden() ? 16 : 10));
        }

        public boolean hidden() {
            return point.look() == Point.Look.HIDDEN;
        }

        /** Whether the line runs through it. */
        public boolean shown() {
            return !hidden() && point.look() != Point.Look.NONE;
        }
    }

    /** The line at the goal, and its name where it covers no value. @param anchor start or end of the text */
    public record GoalLine(String text, double y, double textX, double textY, String anchor) {}

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
                .filter(at -> stops.get(at).shown())
                .mapToObj(at -> String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        at == 0 || !stops.get(at - 1).shown() ? "M" : "L",
                        stops.get(at).x(),
                        stops.get(at).y()))
                .collect(Collectors.joining(" "));
    }

    public @Nullable GoalLine goalLine() {
        if (goal == null) {
            return null;
        }
        var y = y(goal);
        return Stream.of(
                        new GoalLine(goal.label(), y, 0, Chart.tenth(y - 5), "start"),
                        new GoalLine(goal.label(), y, 0, Chart.tenth(y + 15), "start"),
                        new GoalLine(goal.label(), y, WIDTH, Chart.tenth(y - 5), "end"),
                        new GoalLine(goal.label(), y, WIDTH, Chart.tenth(y + 15), "end"))
                .filter(line -> line.textY() < BASE && stops().stream().noneMatch(stop -> covers(line, stop)))
                .findFirst()
                .orElseGet(() -> new GoalLine(goal.label(), y, 0, TEXT, "start"));
    }

    /** Whether the name would stand on the stop or on its value. */
    private static boolean covers(GoalLine line, Stop stop) {
        var width = line.text().length() * LETTER;
        var from = line.anchor().equals("start") ? 0 : WIDTH - width;
        var half = stop.point().shown().length() * LETTER / 2;
        return stop.x() + half > from
                && stop.x() - half < from + width
                && line.textY() > stop.textY() - TEXT
                && line.textY() - TEXT < stop.y() + STOP;
    }

    private double y(Point point) {
        var top = Math.max(Chart.largest(points), goal == null ? 0 : goal.amount());
        return point.look() == Point.Look.HIDDEN ? BASE : Chart.tenth(BASE - point.amount() / top * TALLEST);
    }
}
