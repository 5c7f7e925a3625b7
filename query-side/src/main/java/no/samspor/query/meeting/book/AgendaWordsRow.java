package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an item of a body at utførende level is called, and what the minutes say of it. */
@Entity
@Table(name = "agenda_words")
@SuppressWarnings("NullAway.Init")
class AgendaWordsRow {

    @Id
    UUID id;

    UUID meeting;
    String title;

    @Nullable
    String note;
}
