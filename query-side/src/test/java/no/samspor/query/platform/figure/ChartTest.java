package no.samspor.query.platform.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Point HIDDEN = Point.hidden("1. kv. 26", "<5");

    @Test
    void the_tallest_column_stands_for_the_largest_count() {
        var columns = new Columns(
                        List.of(Point.plain("a", 10, "10"), Point.now("b", 40, "40"), Point.plain("c", 20, "20")))
                .columns();

        assertThat(columns).extracting(Columns.Column::height).containsExactly(22.5, 90.0, 45.0);
        assertThat(columns).extracting(column -> column.y() + column.height()).containsOnly(120.0);
    }

    @Test
    void a_hidden_column_has_one_size_whatever_it_hides() {
        var few =
                new Columns(List.of(HIDDEN, Point.plain("b", 5, "5"))).columns().getFirst();
        var many = new Columns(List.of(HIDDEN, Point.plain("b", 500, "500")))
                .columns()
                .getFirst();

        assertThat(few.height()).isEqualTo(many.height());
    }

    @Test
    void columns_of_nothing_lie_on_the_axis() {
        assertThat(new Columns(List.of(Point.plain("a", 0, "0"))).columns())
                .singleElement()
                .satisfies(column -> assertThat(column.height()).isZero());
    }

    @Test
    void a_period_with_nothing_to_measure_breaks_the_line_and_draws_no_stop() {
        var trend =
                new Trend(List.of(Point.plain("1", 50, "50 %"), Point.none("2"), Point.plain("3", 60, "60 %")), null);
        assertThat(trend.line()).matches("M\\S+ \\S+ M\\S+ \\S+");
        assertThat(trend.stops()).extracting(Trend.Stop::shown).containsExactly(true, false, true);
        assertThat(trend.stops().get(1).point().shown()).isEqualTo("–");
    }

    @Test
    void the_line_is_broken_where_a_value_is_hidden() {
        var trend = new Trend(
                List.of(
                        Point.plain("a", 50, "50 %"),
                        Point.plain("b", 100, "100 %"),
                        HIDDEN,
                        Point.now("d", 50, "50 %")),
                null);

        assertThat(trend.line()).isEqualTo("M41.3 75.0 L123.8 30.0 M288.8 75.0");
    }

    @Test
    void a_goal_above_every_value_is_still_in_the_drawing() {
        var trend = new Trend(List.of(Point.plain("a", 40, "40 %")), Point.plain("mål 80 %", 80, "80 %"));

        assertThat(trend.goalLine()).isNotNull().extracting(Trend.GoalLine::y).isEqualTo(30.0);
    }

    @Test
    void the_name_of_the_goal_stands_on_no_value() {
        var goal = Point.plain("mål 14 dager", 14, "14");

        assertThat(trend(goal, 15, 13, 19, 14).goalLine())
                .as("below the line where the first value is just above it")
                .isEqualTo(new Trend.GoalLine("mål 14 dager", 53.7, 0, 68.7, "start"));
        assertThat(trend(goal, 13, 20, 20, 24).goalLine())
                .as("at the other end where the first value is just below it")
                .isEqualTo(new Trend.GoalLine("mål 14 dager", 67.5, 330, 62.5, "end"));
    }

    private static Trend trend(Point goal, int... values) {
        return new Trend(
                Arrays.stream(values)
                        .mapToObj(value -> Point.plain("kv.", value, String.valueOf(value)))
                        .toList(),
                goal);
    }

    @Test
    void long_names_stand_above_their_bars() {
        assertThat(new Bars(List.of(Point.plain("Sentrum", 1, "1"))).namesAbove())
                .isFalse();
        assertThat(new Bars(List.of(Point.plain("Bundet i vedtak, ikke brukt", 1, "1"))).namesAbove())
                .isTrue();
    }

    @Test
    void bars_and_their_values_stay_in_the_box() {
        for (var shown : List.of("46", "1 240 000")) {
            var bars = new Bars(List.of(Point.plain("Sentrum", 46, shown), Point.plain("Åsen", 38, shown))).bars();
            assertThat(bars)
                    .allSatisfy(
                            bar -> assertThat(bar.valueX() + shown.length() * 7).isLessThanOrEqualTo(Chart.WIDTH));
        }
    }
}
