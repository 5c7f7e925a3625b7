package no.samspor.query.tiltak.board;

import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.Viewer;

/**
 * What the viewer can do with a tiltak now; the command side decides again.
 *
 * @param commit put something of a unit into it
 * @param shape say whom it is for and what it is measured by
 * @param measure record what was measured
 */
record MayDo(
        boolean approve,
        boolean start,
        boolean follow,
        boolean end,
        boolean anchor,
        boolean apply,
        boolean spend,
        boolean commit,
        boolean shape,
        boolean measure) {

    /** @param approves whether it is within the viewer's mandate to approve it */
    static MayDo of(Viewer viewer, TiltakItem tiltak, boolean approves) {
        var state = tiltak.state();
        var coordinator = viewer.role() == Role.COORDINATOR;
        var responsible = coordinator
                || (viewer.role() != Role.AUDITOR
                        && tiltak.responsible().id().equals(viewer.body().toString()));
        var running = state == TiltakState.RUNNING || state == TiltakState.EVALUATED;
        var over = TiltakStanding.OVER.states().contains(state);
        return new MayDo(
                state == TiltakState.PROPOSED && approves,
                state == TiltakState.APPROVED && responsible,
                running && responsible,
                (running || state == TiltakState.APPROVED) && responsible,
                state == TiltakState.EVALUATED && responsible,
                state != TiltakState.REJECTED && responsible,
                state != TiltakState.REJECTED && state != TiltakState.PROPOSED && responsible,
                !over && Mandates.proposes(viewer),
                !over && responsible,
                state != TiltakState.REJECTED && responsible);
    }

    public boolean anything() {
        return approve || start || follow || end || anchor || apply || spend || commit || shape || measure;
    }
}
