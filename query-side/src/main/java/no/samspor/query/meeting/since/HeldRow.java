package no.samspor.query.meeting.since;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting of a body, and where in the store it was closed. */
@Entity
@Table(name = "since_meeting")
@SuppressWarnings("NullAway.Init")
class HeldRow {

    @Id
    UUID id;

    String kommune;
    UUID body;
    LocalDate heldOn;

    @Nullable
    Long closedPosition;

    boolean approved;

    /** What stands on its agenda and is not concluded. */
    UUID[] open = {};
}
