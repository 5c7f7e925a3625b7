package no.samspor.query.platform.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final LifeAxis YEAR =
            new LifeAxis(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 4, 11), LocalDate.of(2027, 3, 12));

    @Test
    void a_tiltak_that_ran_and_ended_is_drawn_from_its_start_to_its_end() {
        var line = new Life(day(11), day(21), List.of(day(31)), day(41), day(61)).on(YEAR);

        assertThat(line.approved()).isEqualTo("10.0%");
        assertThat(line.running()).isEqualTo(new Life.Stretch("20.0%", "40.0%"));
        assertThat(line.evaluated()).containsExactly("30.0%");
        assertThat(line.ended()).isEqualTo("40.0%");
        assertThat(line.waiting()).isNull();
        assertThat(line.ahead()).isNull();
    }

    @Test
    void a_tiltak_that_runs_is_drawn_until_today_and_dotted_as_far_as_it_is_planned() {
        var line = new Life(day(11), day(21), List.of(), null, day(91)).on(YEAR);

        assertThat(line.running()).isEqualTo(new Life.Stretch("20.0%", "70.0%"));
        assertThat(line.ahead()).isEqualTo(new Life.Stretch("70.0%", "90.0%"));
    }

    @Test
    void a_tiltak_that_nobody_has_begun_waits_from_the_day_it_was_decided() {
        var line = new Life(day(11), null, List.of(), null, null).on(YEAR);

        assertThat(line.waiting()).isEqualTo(new Life.Stretch("10.0%", "70.0%"));
        assertThat(line.running()).isNull();
    }

    @Test
    void the_axis_holds_all_that_happened_and_today() {
        var axis = LifeAxis.of(
                List.of(new Life(LocalDate.of(2026, 5, 12), null, List.of(), null, null)), LocalDate.of(2026, 11, 16));

        assertThat(axis.from()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(axis.to()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(axis.months())
                .extracting(LifeAxis.Month::month)
                .startsWith(YearMonth.of(2026, 5))
                .hasSize(8);
    }

    @Test
    void two_years_have_no_more_labels_than_there_is_room_for() {
        var axis = new LifeAxis(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2026, 11, 16));

        assertThat(axis.months()).hasSize(8);
    }

    /** A day counted from the beginning of the axis, which is a hundred days long. */
    private static LocalDate day(int number) {
        return YEAR.from().plusDays(number - 1);
    }
}
