package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody disagreed with what was decided under an item. */
@Entity
@Table(name = "agenda_dissent")
@SuppressWarnings("NullAway.Init")
class DissentRow {

    @Id
    String id;

    UUID meeting;
    UUID item;
    UUID member;
    String text;
}
