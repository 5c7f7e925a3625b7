package no.samspor.query.meeting.since;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An item that waits for another meeting of its body, or did. */
@Entity
@Table(name = "since_deferred")
@SuppressWarnings("NullAway.Init")
class DeferredRow {

    @Id
    UUID id;

    UUID body;
    UUID meeting;
    String title;
    int times;

    /** Deferred, or left by a cancelled meeting, and not yet on another agenda. */
    boolean waits;
}
