package no.samspor.query.platform.operations;

import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;

/** Operations are there for administrators alone. */
final class Administrators {

    private Administrators() {}

    /** @throws NotHere for everybody else */
    static void only(Viewer viewer) {
        if (viewer.role() != Role.ADMINISTRATOR) {
            throw new NotHere();
        }
    }
}
