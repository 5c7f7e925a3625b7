package no.samspor.query.platform.figure;

import java.util.List;

/** A drawing of some values, in a box {@value #WIDTH} wide; positions are in that box. */
public sealed interface Chart permits Columns, Trend, Bars {

    int WIDTH = 330;

    List<Point> points();

    int height();

    /** The name of the fragment that draws it. */
    default String drawnBy() {
        return switch (this) {
            case Columns columns -> "columns";
            case Trend trend -> "trend";
            case Bars bars -> "bars";
        };
    }

    /** The largest of the values that are not hidden; 1 when there is none, so that it can be divided by. */
    static double largest(List<Point> points) {
        return points.stream()
                .filter(point -> point.look() != Point.Look.HIDDEN)
                .mapToDouble(Point::amount)
                .filter(amount -> amount > 0)
                .max()
                .orElse(1);
    }

    /** A position to a tenth, which is finer than a screen shows. */
    static double tenth(double position) {
        return Math.round(position * 10) / 10d;
    }
}
