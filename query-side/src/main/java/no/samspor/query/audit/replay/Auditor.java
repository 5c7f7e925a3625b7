package no.samspor.query.audit.replay;

import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;

/** Who may replay, and take home what proves it: the auditor, and nobody else. */
public final class Auditor {

    private Auditor() {}

    /** @throws NotHere for everybody else, who may not even know of it */
    public static void mustBe(Viewer viewer) {
        if (viewer.role() != Role.AUDITOR) {
            throw new NotHere();
        }
    }
}
