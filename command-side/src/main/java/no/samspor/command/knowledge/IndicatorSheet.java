package no.samspor.command.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.samspor.kernel.knowledge.IndicatorSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of indicators, read row by row: what each would record, and what is wrong with it. Stores nothing.
 *
 * @param rows in the sheet's order, without those in which nothing stands
 */
record IndicatorSheet(List<Row> rows) {

    static final int MOST_ROWS = 500;

    /** Stands where a text was read in another encoding than it was written in. */
    private static final char UNREADABLE = '\uFFFD';
    /** What æ, ø and å become when UTF-8 is read as Windows-1252. */
    private static final List<String> GARBLED = List.of("Ã¦", "Ã¸", "Ã¥", "Ã†", "Ã˜", "Ã…");

    private static final Map<String, IndicatorSource> SOURCES = Map.of(
            "ungdata", IndicatorSource.UNGDATA,
            "folkehelseprofil", IndicatorSource.FOLKEHELSEPROFIL,
            "oppvekstprofil", IndicatorSource.OPPVEKSTPROFIL,
            "politiet", IndicatorSource.POLICE,
            "police", IndicatorSource.POLICE,
            "annet", IndicatorSource.OTHER,
            "anna", IndicatorSource.OTHER,
            "other", IndicatorSource.OTHER);

    /**
     * One row.
     *
     * @param line in the sheet, from 1, the heading included; empty lines are not counted
     * @param reading what it would record; absent when it has faults
     */
    record Row(int line, @Nullable Reading reading, List<Wrong> faults) {}

    /** What is wrong, and where; without a column it is the row as a whole. {@code with} is the other line's number. */
    record Wrong(@Nullable SheetColumn column, SheetFault fault, int with) {}

    /** What the kommune knows: codes of areas, and what is recorded already. */
    record Known(Predicate<String> areas, Set<String> recorded) {}

    /** @throws SheetHasWrongEncoding unless the bytes are UTF-8 */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SheetHasWrongEncoding();
        }
    }

    /** @throws no.samspor.command.rule.BrokenRule when the sheet as a whole cannot be read */
    static IndicatorSheet read(String text, Known known) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new SheetIsEmpty();
        }
        if (plain.indexOf(UNREADABLE) >= 0 || GARBLED.stream().anyMatch(plain::contains)) {
            throw new SheetHasWrongEncoding();
        }
        var records = records(plain);
        var columns = columns(records.getFirst());
        if (records.size() == 1) {
            throw new SheetIsEmpty();
        }
        if (records.size() - 1 > MOST_ROWS) {
            throw new SheetHasTooManyRows(MOST_ROWS);
        }
        var lines = new HashMap<String, Integer>();
        var rows = new ArrayList<Row>();
        for (var line : records.subList(1, records.size())) {
            rows.add(row(line, columns, known, lines));
        }
        return new IndicatorSheet(rows);
    }

    List<Row> faulty() {
        return rows.stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    /** What all rows without faults record. */
    List<Reading> readings() {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.reading()).stream())
                .toList();
    }

    private static List<CSVRecord> records(String text) {
        var heading = text.lines().findFirst().orElse("");
        var delimiter = heading.indexOf(';') >= 0 ? ';' : '\t';
        if (heading.indexOf(delimiter) < 0) {
            throw new SheetHasWrongDelimiter();
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            return parser.getRecords().stream()
                    .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // a quotation mark that is opened and never closed
            throw new SheetIsTorn();
        }
    }

    private static List<SheetColumn> columns(CSVRecord heading) {
        var columns = heading.stream()
                .map(cell -> SheetColumn.under(cell).orElseThrow(SheetHasUnknownHeading::new))
                .toList();
        if (Set.copyOf(columns).size() != SheetColumn.values().length
                || columns.size() != SheetColumn.values().length) {
            throw new SheetHasUnknownHeading();
        }
        return columns;
    }

    private static Row row(CSVRecord line, List<SheetColumn> columns, Known known, Map<String, Integer> lines) {
        var number = Math.toIntExact(line.getRecordNumber());
        if (line.size() != columns.size()) {
            return new Row(number, null, List.of(new Wrong(null, SheetFault.OTHER_NUMBER_OF_COLUMNS, 0)));
        }
        var cells = new EnumMap<SheetColumn, String>(SheetColumn.class);
        for (var at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at), line.get(at));
        }
        var faults = faults(cells, known);
        if (!faults.isEmpty()) {
            return new Row(number, null, faults);
        }
        var reading = reading(cells);
        var before = lines.putIfAbsent(reading.key(), number);
        if (before != null) {
            return new Row(number, null, List.of(new Wrong(null, SheetFault.TWICE_IN_THE_SHEET, before)));
        }
        if (known.recorded().contains(reading.key())) {
            return new Row(number, null, List.of(new Wrong(null, SheetFault.RECORDED_BEFORE, 0)));
        }
        return new Row(number, reading, List.of());
    }

    private static List<Wrong> faults(Map<SheetColumn, String> cells, Known known) {
        var faults = new ArrayList<Wrong>();
        cells.forEach((column, cell) -> {
            if (cell.isEmpty() && column != SheetColumn.AREA) {
                faults.add(new Wrong(column, SheetFault.MISSING, 0));
            } else if (cell.length() > column.longest) {
                faults.add(new Wrong(column, SheetFault.TOO_LONG, 0));
            } else if (column == SheetColumn.SOURCE && !SOURCES.containsKey(cell.toLowerCase(Locale.ROOT))) {
                faults.add(new Wrong(column, SheetFault.UNKNOWN_SOURCE, 0));
            } else if (column == SheetColumn.AREA
                    && !cell.isEmpty()
                    && !known.areas().test(area(cell))) {
                faults.add(new Wrong(column, SheetFault.UNKNOWN_AREA, 0));
            } else if (column == SheetColumn.VALUE && SheetNumber.hasPoint(cell)) {
                faults.add(new Wrong(column, SheetFault.NUMBER_WITH_POINT, 0));
            } else if (column == SheetColumn.VALUE && !SheetNumber.isNumber(cell)) {
                faults.add(new Wrong(column, SheetFault.NO_NUMBER, 0));
            }
        });
        return faults;
    }

    private static Reading reading(Map<SheetColumn, String> cells) {
        var area = cells.getOrDefault(SheetColumn.AREA, "");
        return new Reading(
                SOURCES.getOrDefault(
                        cells.getOrDefault(SheetColumn.SOURCE, "").toLowerCase(Locale.ROOT), IndicatorSource.OTHER),
                cells.getOrDefault(SheetColumn.CODE, ""),
                cells.getOrDefault(SheetColumn.NAME, ""),
                area.isEmpty() ? null : area(area),
                cells.getOrDefault(SheetColumn.PERIOD, ""),
                SheetNumber.of(cells.getOrDefault(SheetColumn.VALUE, "")),
                cells.getOrDefault(SheetColumn.UNIT, ""));
    }

    private static String area(String cell) {
        return cell.toLowerCase(Locale.ROOT);
    }
}
