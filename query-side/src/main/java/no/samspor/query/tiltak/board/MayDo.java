package no.samspor.query.tiltak.board;

import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.Viewer;

/** What the viewer can do with a tiltak now; the command side decides again. */
record MayDo(
        boolean approve, boolean start, boolean follow, boolean end, boolean anchor, boolean apply, boolean spend) {

    static MayDo of(Viewer viewer, TiltakItem tiltak) {
        var state = tiltak.state();
        var coordinator = viewer.role() == Role.COORDINATOR;
        var responsible = coordinator
                || (viewer.role() != Role.AUDITOR
                        && tiltak.responsible().id().equals(viewer.body().toString()));
        var running = state == TiltakState.RUNNING || state == TiltakState.EVALUATED;
        return new MayDo(
                state == TiltakState.PROPOSED && coordinator && viewer.level() == tiltak.level(),
                state == TiltakState.APPROVED && responsible,
                running && responsible,
                (running || state == TiltakState.APPROVED) && responsible,
                state == TiltakState.EVALUATED && responsible,
                state != TiltakState.REJECTED && responsible,
                state != TiltakState.REJECTED && state != TiltakState.PROPOSED && responsible);
    }
}
