package no.samspor.command.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.knowledge.IndicatorSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSheetTest {

    private static final String HEADING = "kilde;kode;indikator;område;periode;verdi;enhet\n";
    private static final String ROW = "Ungdata;cannabis;Har brukt cannabis siste år;sentrum;2025;12,5;prosent\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final IndicatorSheet.Known known =
            new IndicatorSheet.Known("sentrum"::equals, Set.of("UNGDATA/trivsel//2025"));

    @Test
    void a_row_says_what_it_would_record() {
        var row = read(HEADING + ROW).rows().getFirst();
        assertThat(row.faults()).isEmpty();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.reading())
                .isEqualTo(new Reading(
                        IndicatorSource.UNGDATA,
                        "cannabis",
                        "Har brukt cannabis siste år",
                        "sentrum",
                        "2025",
                        new BigDecimal("12.5"),
                        "prosent"));
    }

    @Test
    void columns_stand_in_any_order_between_tabs_and_under_english_headings_too() {
        var sheet = read("\uFEFFvalue\tunit\tsource\tcode\tindicator\tarea\tperiod\r\n"
                + "3\tanmeldelser\tPolitiet\tvold\t\"Vold; anmeldt\"\t\t2025\r\n");
        var reading = sheet.readings().getFirst();
        assertThat(reading.source()).isEqualTo(IndicatorSource.POLICE);
        assertThat(reading.name()).isEqualTo("Vold; anmeldt");
        assertThat(reading.area()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12,5|12.5", "12,50|12.50", "1 240|1240", "1 240,5|1240.5", "−3|-3", "0|0", "100000|100000"})
    void a_norwegian_number_is_a_number(String written, BigDecimal read) {
        assertThat(read(HEADING + ROW.replace("12,5", written))
                        .readings()
                        .getFirst()
                        .value())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1.240", "1.240,5", "-3.0"})
    void a_number_with_a_point_is_told_apart_and_explained(String written) {
        assertThat(faults(ROW.replace("12,5", written))).containsExactly(SheetFault.NUMBER_WITH_POINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<5", "tolv", "12,5 %", "1 2", "12,", ",5", "1,2,3"})
    void what_is_no_number_is_none(String written) {
        assertThat(faults(ROW.replace("12,5", written))).containsExactly(SheetFault.NO_NUMBER);
    }

    @Test
    void each_fault_stands_at_its_cell() {
        var wrong = read(HEADING + "Avisen;cannabis;;månen;2025;12.5;prosent\n")
                .rows()
                .getFirst();
        assertThat(wrong.reading()).isNull();
        assertThat(wrong.faults())
                .containsExactlyInAnyOrder(
                        new IndicatorSheet.Wrong(SheetColumn.SOURCE, SheetFault.UNKNOWN_SOURCE, 0),
                        new IndicatorSheet.Wrong(SheetColumn.NAME, SheetFault.MISSING, 0),
                        new IndicatorSheet.Wrong(SheetColumn.AREA, SheetFault.UNKNOWN_AREA, 0),
                        new IndicatorSheet.Wrong(SheetColumn.VALUE, SheetFault.NUMBER_WITH_POINT, 0));
        assertThat(faults(ROW.replace("cannabis;", "c".repeat(61) + ";"))).containsExactly(SheetFault.TOO_LONG);
        assertThat(faults("Ungdata;cannabis;2025;12,5\n")).containsExactly(SheetFault.OTHER_NUMBER_OF_COLUMNS);
    }

    @Test
    void the_same_figure_twice_names_the_line_it_stands_on() {
        var sheet = read(HEADING + ROW + "\n" + ROW.replace("12,5", "13"));
        assertThat(sheet.faulty()).hasSize(1);
        assertThat(sheet.faulty().getFirst().faults())
                .containsExactly(new IndicatorSheet.Wrong(null, SheetFault.TWICE_IN_THE_SHEET, 2));
    }

    @Test
    void what_is_recorded_before_says_so() {
        assertThat(faults("Ungdata;trivsel;Trives på skolen;;2025;91;prosent\n"))
                .containsExactly(SheetFault.RECORDED_BEFORE);
        assertThat(faults("Ungdata;trivsel;Trives på skolen;sentrum;2025;91;prosent\n"))
                .isEmpty();
    }

    @Test
    void commas_between_columns_are_the_wrong_delimiter() {
        refused(HEADING.replace(';', ',') + "Ungdata,a,b,,2025,1,prosent\n", SheetHasWrongDelimiter.class);
        refused("kilde kode\nUngdata a\n", SheetHasWrongDelimiter.class);
    }

    @Test
    void another_encoding_is_found_however_it_comes() {
        assertThatThrownBy(() -> IndicatorSheet.decode((HEADING + ROW).getBytes(WINDOWS)))
                .isInstanceOf(SheetHasWrongEncoding.class);
        var asUtf8 = (HEADING + ROW).getBytes(StandardCharsets.UTF_8);
        assertThat(IndicatorSheet.decode(asUtf8)).isEqualTo(HEADING + ROW);
        refused(new String(asUtf8, WINDOWS), SheetHasWrongEncoding.class);
        refused(new String((HEADING + ROW).getBytes(WINDOWS), StandardCharsets.UTF_8), SheetHasWrongEncoding.class);
    }

    @Test
    void an_empty_sheet_says_so() {
        refused(" \n\n", SheetIsEmpty.class);
        refused(HEADING, SheetIsEmpty.class);
        refused(HEADING + ";;;;;;\n", SheetIsEmpty.class);
    }

    @Test
    void the_first_line_names_every_column_once() {
        refused(HEADING.replace("enhet", "målestokk") + ROW, SheetHasUnknownHeading.class);
        refused(HEADING.replace("enhet", "verdi") + ROW, SheetHasUnknownHeading.class);
        refused(HEADING.replace(";enhet", "") + ROW, SheetHasUnknownHeading.class);
        refused(ROW, SheetHasUnknownHeading.class);
    }

    @Test
    void a_quotation_that_never_ends_is_refused() {
        refused(HEADING + ROW.replace("Har", "\"Har"), SheetIsTorn.class);
    }

    @Test
    void more_than_can_be_looked_through_is_refused() {
        var rows = new StringBuilder(HEADING);
        for (var at = 0; at <= IndicatorSheet.MOST_ROWS; at++) {
            rows.append(ROW.replace("2025", String.valueOf(3000 + at)));
        }
        refused(rows.toString(), SheetHasTooManyRows.class);
    }

    private IndicatorSheet read(String text) {
        return IndicatorSheet.read(text, known);
    }

    private List<SheetFault> faults(String row) {
        return read(HEADING + row).rows().getFirst().faults().stream()
                .map(IndicatorSheet.Wrong::fault)
                .toList();
    }

    private void refused(String text, Class<? extends BrokenRule> rule) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(rule);
    }
}
