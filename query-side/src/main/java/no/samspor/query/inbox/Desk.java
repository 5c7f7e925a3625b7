package no.samspor.query.inbox;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.jspecify.annotations.Nullable;

/** Where one event opens and closes tasks, in its own kommune and from its own day on. */
final class Desk {

    private final Recorded recorded;
    private final Rows rows;

    Desk(Recorded recorded, Rows rows) {
        this.recorded = recorded;
        this.rows = rows;
    }

    LocalDate day() {
        return recorded.trace().occurredOn();
    }

    LocalDate recordedOn() {
        return Norway.dayOf(recorded.recordedAt());
    }

    /** The subject of that id; a new one when there is none yet. */
    InboxSubjectRow subject(UUID id) {
        var known = rows.find(InboxSubjectRow.class, id);
        if (known != null) {
            return known;
        }
        var subject = new InboxSubjectRow();
        subject.id = id;
        subject.kommune = recorded.trace().actor().kommune().value();
        return subject;
    }

    void keep(InboxSubjectRow subject) {
        rows.save(subject);
    }

    /** A task of the koordinator. */
    void open(TaskKind kind, UUID subject, @Nullable LocalDate due) {
        save(kind, subject, null, null, null, due);
    }

    void openFor(TaskKind kind, UUID subject, @Nullable UUID body, @Nullable LocalDate due) {
        save(kind, subject, null, body, null, due);
    }

    void openForPerson(TaskKind kind, UUID subject, @Nullable UUID person, @Nullable LocalDate due) {
        save(kind, subject, null, null, person, due);
    }

    /** One of several tasks of the same kind. */
    void openForEach(TaskKind kind, UUID subject, UUID body, @Nullable LocalDate due) {
        save(kind, subject, body, body, null, due);
    }

    /** One of several tasks of the same kind and body. */
    void openForOne(TaskKind kind, UUID subject, UUID one, @Nullable UUID body, @Nullable LocalDate due) {
        save(kind, subject, one, body, null, due);
    }

    /** One of several tasks of the same kind. */
    void openForEachPerson(TaskKind kind, UUID subject, UUID person, @Nullable LocalDate due) {
        save(kind, subject, person, null, person, due);
    }

    void close(UUID subject, TaskKind... kinds) {
        for (var kind : kinds) {
            remove(id(kind, subject, null));
        }
    }

    void closeEach(UUID subject, TaskKind kind, UUID... of) {
        for (var one : of) {
            remove(id(kind, subject, one));
        }
    }

    void remind(UUID subject, TaskKind kind) {
        remind(id(kind, subject, null));
    }

    void remindEach(UUID subject, TaskKind kind, UUID... of) {
        for (var one : of) {
            remind(id(kind, subject, one));
        }
    }

    boolean isOpen(TaskKind kind, UUID subject) {
        return rows.find(InboxTaskRow.class, id(kind, subject, null)) != null;
    }

    private void save(
            TaskKind kind,
            UUID subject,
            @Nullable UUID one,
            @Nullable UUID body,
            @Nullable UUID person,
            @Nullable LocalDate due) {
        var task = new InboxTaskRow();
        task.id = id(kind, subject, one);
        task.kommune = recorded.trace().actor().kommune().value();
        task.kind = kind;
        task.subject = subject;
        task.body = body;
        task.person = person;
        task.since = day();
        task.due = due;
        rows.save(task);
    }

    private void remind(String id) {
        var task = rows.find(InboxTaskRow.class, id);
        if (task != null) {
            task.reminded = day();
            rows.save(task);
        }
    }

    private void remove(String id) {
        var task = rows.find(InboxTaskRow.class, id);
        if (task != null) {
            rows.delete(task);
        }
    }

    private static String id(TaskKind kind, UUID subject, @Nullable UUID one) {
        return kind + "/" + subject + (one == null ? "" : "/" + Objects.toString(one));
    }
}
