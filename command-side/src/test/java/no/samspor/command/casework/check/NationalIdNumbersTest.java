package no.samspor.command.casework.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.bekk.bekkopen.person.Fodselsnummer;
import no.bekk.bekkopen.person.FodselsnummerCalculator;
import no.samspor.kernel.casework.SummaryPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties over numbers drawn for many dates; the seed is fixed, so that a failure comes back. */
class NationalIdNumbersTest {

    private static final int DRAWS = 200;

    static Stream<String> fodselsnummerAndDNumbers() {
        var random = new Random(2026);
        return IntStream.range(0, DRAWS).mapToObj(draw -> {
            var day = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9000));
            var date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            List<Fodselsnummer> numbers = draw % 2 == 0
                    ? FodselsnummerCalculator.getManyFodselsnummerForDate(date)
                    : FodselsnummerCalculator.getManyDNumberFodselsnummerForDate(date);
            return numbers.get(random.nextInt(numbers.size())).toString();
        });
    }

    @ParameterizedTest
    @MethodSource("fodselsnummerAndDNumbers")
    void every_number_is_found_however_it_is_grouped(String number) {
        for (var written : List.of(
                number,
                number.substring(0, 6) + " " + number.substring(6),
                number.substring(0, 6) + "-" + number.substring(6),
                number.replaceFirst("(..)(..)(..)(...)(..)", "$1 $2 $3 $4 $5"),
                number.replaceFirst("(..)(..)(..)(.....)", "$1.$2.$3 $4"))) {
            var line = "Gutten på 15 (" + written + ") er kjent.";

            assertThat(found(line)).as(written).containsExactly(line.indexOf(written));
        }
    }

    @ParameterizedTest
    @MethodSource("fodselsnummerAndDNumbers")
    void a_number_after_an_age_is_found_too(String number) {
        assertThat(found("alder 15 " + number)).containsExactly(9);
    }

    @ParameterizedTest
    @MethodSource("fodselsnummerAndDNumbers")
    void one_wrong_digit_makes_it_no_national_id_number(String number) {
        var last = number.charAt(10);
        var wrong = number.substring(0, 10) + (last == '9' ? '0' : (char) (last + 1));

        assertThat(found("nr " + wrong)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fodselsnummerAndDNumbers")
    void inside_a_longer_number_it_is_none(String number) {
        assertThat(found("ref " + number + "7")).isEmpty();
    }

    private static List<Integer> found(String line) {
        return new SummaryCheck(List.of())
                .findings(new SummaryTexts(null, null, line, null)).stream()
                        .filter(finding -> finding.kind() == FindingKind.NATIONAL_ID_NUMBER)
                        .filter(finding -> finding.part() == SummaryPart.SUMMARY)
                        .map(SummaryFinding::start)
                        .toList();
    }
}
