package no.samspor.query.tiltak.board;

import java.time.LocalDate;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** Who may propose a tiltak and who may approve one, as far as the pages know; the command side decides again. */
@Component
public class Mandates {

    private final Organisation organisation;

    Mandates(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Anyone who sits at a level and works with it. */
    public static boolean proposes(Viewer viewer) {
        return viewer.level() != null
                && switch (viewer.role()) {
                    case FIELD_WORKER, COORDINATOR, MEMBER -> true;
                    case AUDITOR, ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> false;
                };
    }

    /** The koordinator or the leader of a body at the level of the tiltak. */
    boolean approves(Viewer viewer, TiltakItem tiltak, LocalDate today) {
        return viewer.level() == tiltak.level()
                && (viewer.role() == Role.COORDINATOR || viewer.role() == Role.MEMBER && leads(viewer, today));
    }

    private boolean leads(Viewer viewer, LocalDate today) {
        return organisation
                .position(viewer.user(), viewer.body(), today)
                .filter(position -> position == BodyPosition.LEADER)
                .isPresent();
    }
}
