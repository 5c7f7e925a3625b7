package no.samspor.query.meeting.since;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/** Something that was promised and is not kept yet; broken when its day has passed. */
@Entity
@Table(name = "since_promise")
@SuppressWarnings("NullAway.Init")
class PromiseRow {

    @Id
    String id;

    String kommune;

    @Enumerated(EnumType.STRING)
    PromiseKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    /** Who decided it, or gave the task. */
    @Nullable
    UUID body;

    UUID responsible;
    UUID subject;
    String title;
    LocalDate due;
}
