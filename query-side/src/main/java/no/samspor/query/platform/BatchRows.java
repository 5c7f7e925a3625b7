package no.samspor.query.platform;

import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The rows that a batch of events reads and changes; written together at its end. */
final class BatchRows implements Rows {

    private record Key(Class<?> type, Object id) {}

    private enum Fate {
        READ,
        SAVED,
        DELETED,
        ABSENT
    }

    private static final class Held {
        /** Whether the table has it: what comes and goes within one batch is never written. */
        private final boolean stored;

        private @Nullable Object row;
        private Fate fate;

        private Held(@Nullable Object row, Fate fate) {
            this.stored = row != null;
            this.row = row;
            this.fate = fate;
        }
    }

    private record Before(@Nullable Object row, @Nullable RowCopy content, Fate fate) {}

    private final Supplier<StatelessSession> sessions;
    private final Map<Key, Held> held = new LinkedHashMap<>();
    private final Map<Key, Before> touched = new HashMap<>();
    private @Nullable StatelessSession session;
    private @Nullable TrackingToken reached;

    BatchRows(Supplier<StatelessSession> sessions) {
        this.sessions = sessions;
    }

    /** Runs the fold of one event; when it fails, the rows are as they were before it. */
    void oneEvent(Runnable fold) {
        touched.clear();
        try {
            fold.run();
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        }
    }

    void reached(TrackingToken token) {
        reached = token;
    }

    @Nullable
    TrackingToken reached() {
        return reached;
    }

    @Override
    public <R> @Nullable R find(Class<R> type, Object id) {
        var entry = touch(new Key(type, id));
        return entry.fate == Fate.DELETED || entry.row == null ? null : type.cast(entry.row);
    }

    @Override
    public void save(Object row) {
        var entry = touch(new Key(row.getClass(), idOf(row)));
        entry.row = row;
        entry.fate = Fate.SAVED;
    }

    @Override
    public void delete(Object row) {
        var entry = touch(new Key(row.getClass(), idOf(row)));
        entry.row = row;
        entry.fate = Fate.DELETED;
    }

    void flush() {
        Map<Class<?>, List<Object>> saved = new LinkedHashMap<>();
        for (var entry : held.entrySet()) {
            var row = entry.getValue().row;
            if (row != null && entry.getValue().fate == Fate.SAVED) {
                saved.computeIfAbsent(entry.getKey().type(), type -> new ArrayList<>())
                        .add(row);
            } else if (row != null && entry.getValue().fate == Fate.DELETED && entry.getValue().stored) {
                session().delete(row);
            }
        }
        saved.values().forEach(rows -> session().upsertMultiple(rows));
    }

    private Held touch(Key key) {
        var entry = held.computeIfAbsent(key, this::load);
        touched.computeIfAbsent(
                key, k -> new Before(entry.row, entry.row == null ? null : RowCopy.of(entry.row), entry.fate));
        return entry;
    }

    private Held load(Key key) {
        Object row = session().get(key.type(), key.id());
        return new Held(row, row == null ? Fate.ABSENT : Fate.READ);
    }

    private void undo() {
        touched.forEach((key, before) -> {
            var entry = held.get(key);
            if (entry != null) {
                if (before.content() != null) {
                    before.content().restore();
                }
                entry.row = before.row();
                entry.fate = before.fate();
            }
        });
    }

    private StatelessSession session() {
        if (session == null) {
            session = sessions.get();
        }
        return session;
    }

    static Object idOf(Object row) {
        for (Class<?> type = row.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Id.class)) {
                    return RowCopy.read(field, row);
                }
            }
        }
        throw new IllegalArgumentException(row.getClass().getName() + " has no @Id field");
    }
}
