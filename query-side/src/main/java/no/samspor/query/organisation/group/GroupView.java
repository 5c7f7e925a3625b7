package no.samspor.query.organisation.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A working group, whole.
 *
 * @param until its last day, when it is dissolved
 * @param reports its answers, the newest first
 */
public record GroupView(
        UUID id,
        String name,
        Level level,
        Named appointedBy,
        String mandate,
        LocalDate from,
        LocalDate deadline,
        @Nullable LocalDate until,
        @Nullable String dissolvedBecause,
        GroupStanding standing,
        List<MemberView> members,
        List<Report> reports) {

    /** One answer to the mandate. */
    public record Report(UUID id, LocalDate on, String by, String text) {}
}
