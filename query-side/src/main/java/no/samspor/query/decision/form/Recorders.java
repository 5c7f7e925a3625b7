package no.samspor.query.decision.form;

import java.time.LocalDate;
import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** Who can record a decision, as far as the pages know; the command side decides again. */
@Component
public class Recorders {

    private final Organisation organisation;

    Recorders(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The koordinator for the body, its leader or deputy on delegation. */
    public boolean records(Viewer viewer, LocalDate today) {
        return viewer.level() != null && (viewer.role() == Role.COORDINATOR || decidesAlone(viewer, today));
    }

    boolean decidesAlone(Viewer viewer, LocalDate today) {
        return viewer.role() == Role.MEMBER && organisation.leads(viewer.user(), viewer.body(), today);
    }
}
