package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a member was there; since when, and until when, of those who were not there all the time. */
@Entity
@Table(name = "attendance")
@SuppressWarnings("NullAway.Init")
class AttendanceRow {

    @Id
    String id;

    UUID meeting;
    UUID member;
    boolean present;

    @Nullable
    Instant cameAt;

    @Nullable
    Instant leftAt;

    static String id(UUID meeting, UUID member) {
        return meeting + "/" + member;
    }
}
