package no.samspor.query.casework.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event that may be told above utførende level, with the words in it that may be read there. */
@Entity
@Table(name = "upper_event")
@SuppressWarnings("NullAway.Init")
class UpperEventRow {

    @Id
    UUID id;

    String kommune;
    UUID caseId;
    long position;
    UUID stream;
    long sequence;
    Instant recordedAt;
    String trace;
    String type;
    String event;
}
