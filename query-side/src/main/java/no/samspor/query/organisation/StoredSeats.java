package no.samspor.query.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.platform.Seats;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** What a person may look as: the seats they hold that day. */
@Component
class StoredSeats implements Seats {

    private static final Comparator<Level> LOWEST_FIRST = Comparator.nullsLast(Comparator.naturalOrder());

    private final OrganisationRows rows;

    StoredSeats(OrganisationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Viewer> heldBy(UserId user, LocalDate on) {
        return rows.held(user.value(), on).stream()
                .map(held -> viewer((SeatRow) held[0], (BodyRow) held[1]))
                .sorted(Comparator.comparing((Viewer viewer) -> viewer.role() == Role.BORDER_MEMBER)
                        .thenComparing(Viewer::level, LOWEST_FIRST)
                        .thenComparing(Viewer::actingAs))
                .toList();
    }

    private static Viewer viewer(SeatRow seat, BodyRow body) {
        return new Viewer(
                new UserId(seat.holder), seat.role, new BodyId(seat.body), body.level, new Kommunenummer(seat.kommune));
    }
}
