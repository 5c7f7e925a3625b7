package no.samspor.query.platform.operations;

import no.samspor.kernel.store.ProcessorState;

/**
 * How far a view has come.
 *
 * @param position of the last event in it
 * @param head position of the newest event
 * @param progress share of the way to the newest event, 0–100
 * @param deadLetters how many events are parked because the view failed on them or on one before
 */
record ProjectionView(
        String name, long position, long head, int progress, boolean replaying, boolean running, long deadLetters) {

    static ProjectionView of(ProcessorState state) {
        var done = Math.min(state.position(), state.head());
        var progress = state.head() == 0 ? 100 : Math.toIntExact(100 * done / state.head());
        return new ProjectionView(
                state.name(),
                state.position(),
                state.head(),
                progress,
                state.replaying(),
                state.running(),
                state.parked());
    }
}
