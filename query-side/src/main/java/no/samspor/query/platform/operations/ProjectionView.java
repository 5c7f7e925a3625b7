package no.samspor.query.platform.operations;

import java.time.Instant;
import java.util.Optional;
import no.samspor.kernel.store.ProcessorState;
import no.samspor.query.platform.Rebuild;
import org.jspecify.annotations.Nullable;

/**
 * How far a view has come.
 *
 * @param position of the last event in it
 * @param head position of the newest event
 * @param progress share of the way to the newest event, 0–100
 * @param deadLetters how many events are parked because the view failed on them or on one before
 * @param rebuild the last time that it was made anew on this node; absent when it never was
 */
record ProjectionView(
        String name,
        long position,
        long head,
        int progress,
        boolean running,
        long deadLetters,
        @Nullable RebuildView rebuild) {

    /**
     * A view that is, or was, made anew beside the one in use.
     *
     * @param progress share of the way to the newest event, 0–100
     * @param expectedEnd when it ends if it goes on as until now; absent before it has begun and after it has ended
     * @param ended when it took the place of the old one, or failed
     * @param failure the class of what went wrong
     */
    record RebuildView(
            boolean running,
            int progress,
            Instant begun,
            @Nullable Instant expectedEnd,
            @Nullable Instant ended,
            @Nullable String failure) {}

    static ProjectionView of(ProcessorState state, Optional<Rebuild> rebuild, Instant now) {
        var done = Math.min(state.position(), state.head());
        var progress = state.head() == 0 ? 100 : Math.toIntExact(100 * done / state.head());
        return new ProjectionView(
                state.name(),
                state.position(),
                state.head(),
                progress,
                state.running(),
                state.parked(),
                rebuild.map(anew -> new RebuildView(
                                anew.running(),
                                anew.progress(),
                                anew.begun(),
                                anew.expected(now),
                                anew.ended(),
                                anew.failure()))
                        .orElse(null));
    }
}
