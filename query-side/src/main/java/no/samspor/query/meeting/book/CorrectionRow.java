package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is right in approved minutes, beside what they say. */
@Entity
@Table(name = "correction")
@SuppressWarnings("NullAway.Init")
class CorrectionRow {

    @Id
    UUID id;

    UUID meeting;

    @Nullable
    UUID item;

    long position;
    String text;
    String reason;
    LocalDate correctedOn;
    UUID correctedBy;
}
