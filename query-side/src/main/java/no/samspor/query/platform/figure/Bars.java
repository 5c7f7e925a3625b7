package no.samspor.query.platform.figure;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts or amounts of things beside each other, the largest first. Long names stand above their bars, short ones
 * before them.
 */
public record Bars(List<Point> points) implements Chart {

    private static final int SHORT_NAME = 13;
    private static final double NAMES = 92;
    private static final double VALUES = 38;
    private static final double LONG_VALUES = 70;
    private static final double HIDDEN = 30;

    public Bars {
        points = List.copyOf(points);
    }

    /** One bar: its box, and where its texts stand. */
    public record Bar(Point point, double x, double y, double width, double height, double nameY) {

        public double valueX() {
            return Chart.tenth(x + width + 6);
        }

        public double valueY() {
            return y + height / 2 + 4;
        }
    }

    public boolean namesAbove() {
        return points.stream().anyMatch(point -> point.label().length() > SHORT_NAME);
    }

    /** Where the bars begin. */
    public double axis() {
        return namesAbove() ? 0 : NAMES;
    }

    @Override
    public int height() {
        return Math.max(1, points.size()) * step() + 4;
    }

    public List<Bar> bars() {
        var longest = WIDTH
                - axis()
                - (points.stream().anyMatch(point -> point.shown().length() > 5) ? LONG_VALUES : VALUES);
        var largest = Chart.largest(points);
        return IntStream.range(0, points.size())
                .mapToObj(at -> {
                    var point = points.get(at);
                    var width = point.look() == Point.Look.HIDDEN
                            ? HIDDEN
                            : Chart.tenth(point.amount() / largest * longest);
                    var top = at * step();
                    return namesAbove()
                            ? new Bar(point, axis(), top + 20, width, 18, top + 14)
                            : new Bar(point, axis(), top + 4, width, 16, top + 16);
                })
                .toList();
    }

    private int step() {
        return namesAbove() ? 46 : 27;
    }
}
