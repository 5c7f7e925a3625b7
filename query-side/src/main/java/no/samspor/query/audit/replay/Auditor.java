package no.samspor.query.audit.replay;

import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;

/** Who may replay, and take home what proves it: the auditor, and nobody else. */
public final class Auditor {

    private Auditor() {}

    /** Whether that is what they look as. */
    public static boolean is(Viewer viewer) {
        return viewer.role() == Role.AUDITOR;
    }

    /** @throws NotHere for everybody else, who may not even know of it */
    public static void mustBe(Viewer viewer) {
        if (!is(viewer)) {
            throw new NotHere();
        }
    }
}
