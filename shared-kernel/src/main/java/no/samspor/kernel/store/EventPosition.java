package no.samspor.kernel.store;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Where an event stands in the store. Its tracking token does not say so of an event whose transaction ended late: that
 * token stands at the newest event that was seen before. So the engine writes the position beside what it reads.
 */
public final class EventPosition {

    /** Never stored: a key of the metadata of events that are read in the order of the store. */
    private static final String KEY = "samspor.position";

    private EventPosition() {}

    /** From 1; 0 for an event that was not read in the order of the store. */
    public static long of(EventMessage<?> event) {
        var written = event.getMetaData().get(KEY);
        if (written != null) {
            return Long.parseLong(written.toString());
        }
        return event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(0)
                : 0;
    }

    /** That metadata, a JSON object, with the position beside it. */
    static String beside(String metaData, long position) {
        var end = metaData.lastIndexOf('}');
        var separator = metaData.substring(0, end).strip().endsWith("{") ? "" : ",";
        return metaData.substring(0, end) + separator + "\"" + KEY + "\":\"" + position + "\"}";
    }
}
