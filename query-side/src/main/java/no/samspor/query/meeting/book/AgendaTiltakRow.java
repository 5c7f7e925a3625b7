package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tiltak that was asked for under an item. Amounts in whole øre. */
@Entity
@Table(name = "agenda_tiltak")
@SuppressWarnings("NullAway.Init")
class AgendaTiltakRow {

    @Id
    UUID id;

    UUID meeting;
    UUID item;
    int place;
    String title;
    UUID responsible;

    @Nullable
    LocalDate startBy;

    @Nullable
    Long amountOre;
}
