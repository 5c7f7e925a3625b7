package no.samspor.query.platform.export;

import java.util.List;

/**
 * How a list is taken out.
 *
 * @param name what it is of, in the head: {@code acts}
 * @param file what its file is called, before kommune and position: {@code spor}
 * @param paper the template of the PDF, with {@code head}, {@code narrowed} in words, {@code kommune} and {@code rows}
 * @param styles of the PDF, in {@code /paper}
 * @param columns of the CSV; the position and its instant come after them
 * @param views that it is read from
 */
public record Exported<T>(
        String name, String file, String paper, String styles, List<Column<T>> columns, List<String> views) {}
