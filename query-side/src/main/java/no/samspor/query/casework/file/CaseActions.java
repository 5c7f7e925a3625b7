package no.samspor.query.casework.file;

import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import no.samspor.query.tiltak.board.Mandates;
import org.jspecify.annotations.Nullable;

/** What the page offers to do with a case. The command side has the last word. */
public record CaseActions(
        boolean note,
        boolean assign,
        boolean escalate,
        boolean answer,
        boolean recall,
        boolean delegate,
        boolean decide,
        boolean propose,
        boolean close,
        boolean reopen) {

    /**
     * @param liftedToBody the body that is to answer; absent when nothing waits
     * @param ladder the kommune's levels, lowest first
     */
    public static CaseActions of(
            Viewer viewer, boolean open, Level level, Named body, @Nullable Named liftedToBody, List<Level> ladder) {
        var coordinator = viewer.role() == Role.COORDINATOR;
        var decides = coordinator || viewer.role() == Role.MEMBER;
        var here = viewer.body().toString().equals(body.id());
        var waiting = liftedToBody != null;
        var settles = open && !waiting && decides;
        return new CaseActions(
                open && viewer.readsNotes() && viewer.role() != Role.AUDITOR,
                open && coordinator,
                open && coordinator && !waiting && ladder.indexOf(level) < ladder.size() - 1,
                decides && liftedToBody != null && viewer.body().toString().equals(liftedToBody.id()),
                coordinator && waiting,
                settles && here && ladder.indexOf(level) > 0,
                open && decides && here,
                open && Mandates.proposes(viewer),
                settles && (coordinator || here),
                !open && coordinator);
    }

    /** Whether there is anything to do at all, apart from answering and recalling. */
    public boolean any() {
        return note || assign || escalate || delegate || decide || propose || close || reopen;
    }
}
