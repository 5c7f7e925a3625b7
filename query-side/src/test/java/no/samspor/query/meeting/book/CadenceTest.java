package no.samspor.query.meeting.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    @ParameterizedTest(name = "{0} a year, last on {1}: next on {2}")
    @CsvSource({
        "11, 2026-01-13, 2026-02-10", // the second Tuesday
        "4, 2026-01-13, 2026-04-14",
        "2, 2026-01-13, 2026-07-14",
        "1, 2026-01-13, 2027-01-12",
        "12, 2026-01-29, 2026-02-26", // the fifth Thursday, and a month without one
        "26, 2026-01-13, 2026-01-27",
        "52, 2026-01-13, 2026-01-20",
        "100, 2026-01-13, 2026-01-20",
    })
    void meetsOnTheSameWeekdayOfTheSameWeek(int perYear, LocalDate last, LocalDate next) {
        assertThat(Cadence.next(perYear, last, TODAY)).isEqualTo(next);
    }

    @Test
    void aBodyThatMeetsMonthlyMeetsOnceInEveryMonth() {
        var months = new HashSet<YearMonth>();
        var day = LocalDate.of(2026, 1, 30);
        for (var i = 0; i < 24; i++) {
            day = Cadence.next(11, day, TODAY);
            assertThat(months.add(YearMonth.from(day))).as(day.toString()).isTrue();
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
        }
        assertThat(months).hasSize(24);
    }

    @Test
    void whatIsOverdueIsHeldInAWeek() {
        assertThat(Cadence.next(12, LocalDate.of(2025, 6, 10), TODAY)).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void theFirstMeetingIsOnAWorkingDay() {
        assertThat(Cadence.next(4, null, LocalDate.of(2026, 1, 3))).isEqualTo(LocalDate.of(2026, 1, 19));
    }
}
