package no.samspor.query.meeting.book;

import java.time.LocalDate;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What the viewer can do with a meeting now; the command side decides again.
 *
 * @param open whether its day has come
 * @param shield whether an item can still be left out of the public version of the minutes
 * @param actingAs in which seat, as the {@code Acting-As} header says it; absent when there is nothing to do
 */
record MayDo(
        @Nullable String actingAs,
        boolean plan,
        boolean open,
        boolean record,
        boolean shield,
        boolean approve,
        boolean correct) {

    static final MayDo NOTHING = new MayDo(null, false, false, false, false, false, false);

    static MayDo of(Viewer seat, boolean leads, MeetingView view, LocalDate today) {
        var state = view.meeting().state();
        var recorded = view.recordedBy() != null
                && view.recordedBy().id().equals(seat.user().toString());
        return new MayDo(
                seat.actingAs(),
                state.coming(),
                state.coming() && !view.meeting().day().isAfter(today),
                state == MeetingState.IN_SESSION,
                state == MeetingState.HELD,
                state == MeetingState.HELD && leads && !recorded,
                state == MeetingState.APPROVED);
    }
}
