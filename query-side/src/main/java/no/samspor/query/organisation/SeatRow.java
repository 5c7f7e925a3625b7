package no.samspor.query.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyPosition;
import org.jspecify.annotations.Nullable;

/** A membership. It ends with its own last day or with its body's, whichever comes first. */
@Entity
@Table(name = "seat")
@SuppressWarnings("NullAway.Init")
class SeatRow {

    @Id
    UUID id;

    String kommune;
    UUID body;
    UUID holder;
    String name;
    String title;

    @Enumerated(EnumType.STRING)
    Role role;

    @Enumerated(EnumType.STRING)
    BodyPosition position;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    @Nullable
    LocalDate until;
}
