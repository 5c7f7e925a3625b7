package no.samspor.query.platform;

import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a batch of events reads and changes. They are written together at its end, but as each event left them:
 * the database keeps what a row was at every position.
 */
final class BatchRows implements Rows {

    private record Key(Class<?> type, Object id) {}

    private enum Fate {
        READ,
        SAVED,
        DELETED,
        ABSENT;

        boolean isThere() {
            return this == READ || this == SAVED;
        }
    }

    private static final class Held {
        private @Nullable Object row;
        private Fate fate;

        private Held(@Nullable Object row, Fate fate) {
            this.row = row;
            this.fate = fate;
        }
    }

    private record Before(@Nullable Object row, @Nullable RowCopy content, Fate fate) {}

    /** What one event made of the rows. */
    private record Step(long position, List<RowCopy> saved, List<Object> deleted) {}

    private final Supplier<StatelessSession> sessions;
    private final LongConsumer standing;
    private final Map<Key, Held> held = new HashMap<>();
    private final Map<Key, Before> touched = new LinkedHashMap<>();
    private final Set<Key> changed = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private @Nullable StatelessSession session;
    private @Nullable TrackingToken reached;

    /** @param standing is told the position that what is written next belongs to */
    BatchRows(Supplier<StatelessSession> sessions, LongConsumer standing) {
        this.sessions = sessions;
        this.standing = standing;
    }

    /** Runs the fold of the event at that position; when it fails, the rows are as they were before it. */
    void oneEvent(long position, Runnable fold) {
        touched.clear();
        changed.clear();
        try {
            fold.run();
        } catch (RuntimeException failure) {
            undo();
            throw failure;
        }
        keep(position);
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
        return entry.row == null || !entry.fate.isThere() ? null : type.cast(entry.row);
    }

    @Override
    public void save(Object row) {
        change(row, Fate.SAVED);
    }

    @Override
    public void delete(Object row) {
        change(row, Fate.DELETED);
    }

    private void change(Object row, Fate fate) {
        var key = new Key(row.getClass(), idOf(row));
        var entry = touch(key);
        entry.row = row;
        entry.fate = fate;
        changed.add(key);
    }

    private void keep(long position) {
        var step = new Step(position, new ArrayList<>(), new ArrayList<>());
        touched.forEach((key, before) -> {
            var entry = held.get(key);
            if (entry == null || entry.row == null || !changed.contains(key)) {
                return;
            }
            if (entry.fate.isThere()) {
                step.saved().add(RowCopy.of(entry.row));
            } else if (before.fate().isThere()) {
                step.deleted().add(entry.row);
            }
        });
        if (!step.saved().isEmpty() || !step.deleted().isEmpty()) {
            steps.add(step);
        }
    }

    /** Writes what has not been written yet. */
    void flush() {
        for (var step : steps) {
            standing.accept(step.position());
            Map<Class<?>, List<Object>> saved = new LinkedHashMap<>();
            for (var copy : step.saved()) {
                var row = copy.restored();
                saved.computeIfAbsent(row.getClass(), type -> new ArrayList<>()).add(row);
            }
            step.deleted().forEach(row -> session().delete(row));
            saved.values().forEach(rows -> session().upsertMultiple(rows));
        }
        steps.clear();
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
                    before.content().restored();
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
