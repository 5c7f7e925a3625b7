package no.samspor.query.plan;

import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Who drafts and who answers a plan or a report, as far as the pages know; the command side decides again. */
@Component
public class Hands {

    private final Organisation organisation;
    private final Dates dates;

    Hands(Organisation organisation, Dates dates) {
        this.organisation = organisation;
        this.dates = dates;
    }

    public boolean coordinates(Viewer viewer) {
        return viewer.role() == Role.COORDINATOR;
    }

    /** The koordinator, or who leads the body. */
    public boolean draftsFor(Viewer viewer, String body) {
        return coordinates(viewer) || leads(viewer, body);
    }

    /** Who leads the body, or the koordinator in their seat there. */
    public boolean answersFor(Viewer viewer, String body) {
        return viewer.body().toString().equals(body) && (coordinates(viewer) || leads(viewer, body));
    }

    /** The leader or the deputy, in their seat there. */
    public boolean leads(Viewer viewer, String body) {
        return viewer.body().toString().equals(body)
                && viewer.role() != Role.AUDITOR
                && organisation.leads(viewer.user(), viewer.body(), dates.today());
    }
}
