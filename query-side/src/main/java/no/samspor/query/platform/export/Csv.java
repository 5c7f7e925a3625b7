package no.samspor.query.platform.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 says. A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, CSV injection): what people write is shown, never run.
 */
public final class Csv {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** Writes the names of the columns and then each row as it comes. Does not close what it writes to. */
    public static <T> void write(OutputStream to, List<Column<T>> columns, ListedRows<T> rows) throws IOException {
        var csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
        csv.printRecord(columns.stream().map(Column::name));
        try {
            rows.each(row -> {
                try {
                    csv.printRecord(columns.stream()
                            .map(column -> harmless(column.value().apply(row))));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    private static @Nullable Object harmless(@Nullable Object value) {
        return value instanceof String text && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
