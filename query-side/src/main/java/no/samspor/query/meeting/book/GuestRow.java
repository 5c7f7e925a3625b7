package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody without a seat in the body, invited or there. */
@Entity
@Table(name = "meeting_guest")
@SuppressWarnings("NullAway.Init")
class GuestRow {

    @Id
    String id;

    UUID meeting;
    int place;
    String name;
    String comesFrom;
    boolean came;
}
