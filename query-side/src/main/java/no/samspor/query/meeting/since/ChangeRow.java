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

/** Something that happened, as long as it is news. */
@Entity
@Table(name = "since_change")
@SuppressWarnings("NullAway.Init")
class ChangeRow {

    @Id
    String id;

    String kommune;
    long position;

    @Enumerated(EnumType.STRING)
    ChangeKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    /** The body it came to, or that did it. */
    @Nullable
    UUID body;

    UUID subject;

    @Nullable
    String title;

    @Nullable
    String detail;

    LocalDate happenedOn;

    static String id(ChangeKind kind, UUID subject) {
        return kind + "/" + subject;
    }
}
