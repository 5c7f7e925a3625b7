package no.samspor.query.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that live in memory: what a view was at a position, folded from the events up to there. */
public final class MemoryRows implements Rows {

    private record Key(Class<?> type, Object id) {}

    private final Map<Key, Object> rows = new HashMap<>();

    @Override
    public <R> @Nullable R find(Class<R> type, Object id) {
        var row = rows.get(new Key(type, id));
        return row == null ? null : type.cast(row);
    }

    @Override
    public void save(Object row) {
        rows.put(new Key(row.getClass(), BatchRows.idOf(row)), row);
    }

    @Override
    public void delete(Object row) {
        rows.remove(new Key(row.getClass(), BatchRows.idOf(row)));
    }

    /** All rows of a type, in no order. */
    public <R> List<R> all(Class<R> type) {
        return rows.values().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
