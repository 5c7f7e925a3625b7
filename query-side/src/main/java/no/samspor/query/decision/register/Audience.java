package no.samspor.query.decision.register;

import no.samspor.query.platform.Viewer;

/** Who reads decisions: every level of the kommune and the auditor, not administration. */
final class Audience {

    private Audience() {}

    static boolean reads(Viewer viewer) {
        return switch (viewer.role()) {
            case FIELD_WORKER, COORDINATOR, MEMBER, AUDITOR -> true;
            case ADMINISTRATOR, SYSTEM -> false;
        };
    }
}
