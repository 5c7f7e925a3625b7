package no.samspor.query.platform;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The field values of a row at one moment, to put back: when an event could not be folded, and when the row is written
 * as it was then. Values are taken as immutable.
 */
final class RowCopy {

    private final Object row;
    private final Map<Field, @Nullable Object> values = new LinkedHashMap<>();

    private RowCopy(Object row) {
        this.row = row;
    }

    static RowCopy of(Object row) {
        var copy = new RowCopy(row);
        for (Class<?> type = row.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    copy.values.put(field, read(field, row));
                }
            }
        }
        return copy;
    }

    /** The row, with those values again. */
    Object restored() {
        values.forEach((field, value) -> {
            try {
                field.set(row, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        });
        return row;
    }

    @SuppressWarnings("NullAway") // a field may hold null; the caller knows
    static Object read(Field field, Object row) {
        try {
            field.setAccessible(true);
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
