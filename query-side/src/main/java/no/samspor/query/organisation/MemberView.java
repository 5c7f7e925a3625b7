package no.samspor.query.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.MembershipId;
import org.jspecify.annotations.Nullable;

/** A member as shown. {@code until} is the last day, when one is set. */
public record MemberView(
        MembershipId membership,
        BodyId body,
        UserId user,
        String name,
        String title,
        Role role,
        BodyPosition position,
        LocalDate from,
        @Nullable LocalDate until) {

    static MemberView of(SeatRow row) {
        return new MemberView(
                new MembershipId(row.id),
                new BodyId(row.body),
                new UserId(row.holder),
                row.name,
                row.title,
                row.role,
                row.position,
                row.from,
                row.until);
    }
}
