package no.samspor.query.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One open task. What is done is not here. */
@Entity
@Table(name = "inbox_task")
@SuppressWarnings("NullAway.Init")
class InboxTaskRow {

    @Id
    String id;

    String kommune;

    @Enumerated(EnumType.STRING)
    TaskKind kind;

    UUID subject;

    @Nullable
    UUID body;

    @Nullable
    UUID person;

    LocalDate since;

    @Nullable
    LocalDate due;

    @Nullable
    LocalDate reminded;
}
