package no.samspor.query.meeting.book;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/**
 * Who runs the meetings of a body, as far as the pages know: the koordinator with a seat there, the leader and the
 * deputy. They act in that seat, also when they look from another. The command side decides again.
 */
@Component
class Runners {

    private final ViewerResolver viewers;
    private final Organisation organisation;
    private final Dates dates;

    Runners(ViewerResolver viewers, Organisation organisation, Dates dates) {
        this.viewers = viewers;
        this.organisation = organisation;
        this.dates = dates;
    }

    /** In which seat they run them; empty when they do not. */
    Optional<Viewer> seat(Viewer viewer, BodyId body, HttpServletRequest request) {
        return Stream.concat(Stream.of(viewer), viewers.seatsOf(request).stream())
                .filter(seat -> seat.body().equals(body) && seat.user().equals(viewer.user()))
                .filter(seat -> seat.role() == Role.COORDINATOR || leads(seat))
                .min(Comparator.comparing(seat -> seat.role() == Role.COORDINATOR ? 0 : 1));
    }

    boolean leads(Viewer seat) {
        return (seat.role() == Role.MEMBER || seat.role() == Role.FIELD_WORKER || seat.role() == Role.COORDINATOR)
                && organisation.leads(seat.user(), seat.body(), dates.today());
    }
}
