package no.samspor.query.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyKind;
import org.jspecify.annotations.Nullable;

/** A body; of a working group also who appointed it, to what and until when, and what it reported. */
@Entity
@Table(name = "body")
@SuppressWarnings("NullAway.Init")
class BodyRow {

    @Id
    UUID id;

    String kommune;

    @Enumerated(EnumType.STRING)
    BodyKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    String name;
    int meetingsPerYear;
    String[] sharedWith = {};

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    @Nullable
    LocalDate until;

    @Nullable
    UUID appointedBy;

    @Nullable
    String mandate;

    @Nullable
    LocalDate deadline;

    @Nullable
    String report;
}
