package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task as it stands. */
@Entity
@Table(name = "task")
@SuppressWarnings("NullAway.Init")
class TaskRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;

    @Enumerated(EnumType.STRING)
    TaskState state;

    String title;

    /** The body in whose meeting it was given. */
    @Nullable
    UUID givenBy;

    UUID responsible;

    @Nullable
    UUID person;

    LocalDate deadline;
    LocalDate givenOn;

    @Nullable
    UUID meeting;

    @Nullable
    UUID item;

    @Nullable
    UUID decision;

    @Nullable
    LocalDate endedOn;

    /** What came of it, why it was postponed, or why it was dropped: the last that was said. */
    @Nullable
    String words;
}
