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

/** What a decision or a tiltak is called and whose it is, since most of their events do not say it. */
@Entity
@Table(name = "since_subject")
@SuppressWarnings("NullAway.Init")
class SubjectRow {

    @Id
    UUID id;

    String title;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Nullable
    UUID body;

    @Nullable
    UUID responsible;

    @Nullable
    LocalDate startBy;

    /** The bodies that the decision was communicated to. */
    UUID[] told = {};
}
