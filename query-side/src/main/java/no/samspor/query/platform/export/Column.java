package no.samspor.query.platform.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of comma-separated values.
 *
 * @param name in the first line; never changed once files have been taken out
 * @param value of a row: a text, a number, a date (ISO 8601), an instant (ISO 8601, UTC), a code or an id; empty for
 *     null
 */
public record Column<T>(String name, Function<T, @Nullable Object> value) {}
