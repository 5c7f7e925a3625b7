package no.samspor.command.knowledge;

import java.util.List;
import java.util.Locale;
import no.samspor.command.platform.ProblemTexts;
import org.jspecify.annotations.Nullable;

/**
 * What an import would record, row by row, and what is wrong. Nothing is stored.
 *
 * @param ready how many rows can be recorded
 * @param faulty how many cannot; the import stores nothing until there are none
 */
record SheetAnswer(List<Row> rows, int ready, int faulty) {

    /** @param line in the sheet, from 1, the heading included */
    record Row(int line, @Nullable Reading reading, List<Fault> faults) {}

    /**
     * @param column of the sheet, or null for the row as a whole; {@code detail}: a sentence in the reader's language
     */
    record Fault(@Nullable SheetColumn column, String type, String detail) {}

    static SheetAnswer of(IndicatorSheet sheet, ProblemTexts texts, Locale language) {
        var rows = rows(sheet.rows(), texts, language);
        var faulty = sheet.faulty().size();
        return new SheetAnswer(rows, rows.size() - faulty, faulty);
    }

    static List<Row> rows(List<IndicatorSheet.Row> rows, ProblemTexts texts, Locale language) {
        return rows.stream()
                .map(row -> new Row(
                        row.line(),
                        row.reading(),
                        row.faults().stream()
                                .map(wrong -> new Fault(
                                        wrong.column(),
                                        "urn:samspor:problem:" + wrong.fault().code(),
                                        texts.of(wrong.fault().code(), language, wrong.with())))
                                .toList()))
                .toList();
    }
}
