package no.samspor.query.organisation.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/** A working group as it stands. */
@Entity
@Table(name = "working_group")
@SuppressWarnings("NullAway.Init")
class GroupRow {

    @Id
    UUID id;

    String kommune;
    long position;
    String name;

    @Enumerated(EnumType.STRING)
    Level level;

    UUID appointedBy;
    String mandate;

    @Column(name = "from_day")
    LocalDate from;

    LocalDate deadline;

    @Column(name = "until_day")
    @Nullable
    LocalDate until;

    @Nullable
    String dissolvedBecause;

    /** When it first answered its mandate. */
    @Nullable
    LocalDate reportedOn;
}
