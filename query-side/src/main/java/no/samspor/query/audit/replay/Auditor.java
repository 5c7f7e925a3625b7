package no.samspor.query.audit.replay;

import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;

/** Who may replay: the auditor, and nobody else. */
final class Auditor {

    private Auditor() {}

    /** @throws NotHere for everybody else, who may not even know of it */
    static void mustBe(Viewer viewer) {
        if (viewer.role() != Role.AUDITOR) {
            throw new NotHere();
        }
    }
}
