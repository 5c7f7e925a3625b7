package no.samspor.query.platform.figure;

import java.util.List;
import java.util.stream.IntStream;

/** Counts in periods, side by side, the oldest first. */
public record Columns(List<Point> points) implements Chart {

    private static final double BASE = 120;
    private static final double TALLEST = 90;
    private static final double WIDEST = 44;
    private static final double HIDDEN = 20;

    public Columns {
        points = List.copyOf(points);
    }

    /** One column: its box, and where its texts stand. */
    public record Column(Point point, double x, double y, double width, double height, double middle) {

        public double textY() {
            return Chart.tenth(y - 6);
        }
    }

    @Override
    public int height() {
        return 140;
    }

    public double base() {
        return BASE;
    }

    public List<Column> columns() {
        var slot = (double) WIDTH / Math.max(1, points.size());
        var width = Math.min(WIDEST, slot * 0.6);
        var largest = Chart.largest(points);
        return IntStream.range(0, points.size())
                .mapToObj(at -> {
                    var point = points.get(at);
                    var height = point.look() == Point.Look.HIDDEN ? HIDDEN : point.amount() / largest * TALLEST;
                    var middle = (at + 0.5) * slot;
                    return new Column(
                            point,
                            Chart.tenth(middle - width / 2),
                            Chart.tenth(BASE - height),
                            Chart.tenth(width),
                            Chart.tenth(height),
                            Chart.tenth(middle));
                })
                .toList();
    }
}
