package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/** A meeting as it stands. */
@Entity
@Table(name = "meeting")
@SuppressWarnings("NullAway.Init")
class MeetingRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;
    UUID body;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Enumerated(EnumType.STRING)
    MeetingState state;

    LocalDate heldOn;
    LocalTime begins;
    LocalTime ends;

    @Nullable
    String place;

    /** How many places on the agenda have been given out. */
    int places;

    /** Why it was moved or cancelled, the last time. */
    @Nullable
    String reason;

    UUID[] invited = {};

    @Nullable
    LocalDate invitedOn;

    @Nullable
    String message;

    @Nullable
    Instant openedAt;

    /** When something was last put into the minutes. */
    @Nullable
    Instant savedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    UUID recordedBy;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    UUID approvedBy;

    /** What is said there is for those at utførende level alone. */
    boolean speaksBelow() {
        return level == null || level == Level.UTFORENDE;
    }
}
