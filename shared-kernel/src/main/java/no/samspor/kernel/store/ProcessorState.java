package no.samspor.kernel.store;

/**
 * How far a processor has come.
 *
 * @param position of the last event it was given; 0 before the first
 * @param head position of the newest event in the store
 * @param running whether it runs on this node
 * @param parked how many events are parked in its dead-letter queue
 */
public record ProcessorState(String name, long position, long head, boolean running, long parked) {

    /** In events; numbers that were never used count too. */
    public long lag() {
        return Math.max(0, head - position);
    }
}
