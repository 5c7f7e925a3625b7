package no.samspor.kernel.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing the receiving body is asked to build its decision on: only figures and what is open to that level.
 *
 * @param reference the tiltak or decision it points to; absent for a figure
 * @param figure for {@code CONCERN_COUNT} the number as it may be shown: exact from 5 up, else absent (suppressed)
 */
public record BasisItem(
        Kind kind, @Nullable UUID reference, @Nullable Integer figure) {

    /** Numbers below this are never shown above utførende level. */
    public static final int SMALLEST_SHOWN = 5;

    /** @throws IllegalArgumentException when a figure should have been suppressed */
    public BasisItem {
        if (figure != null && figure < SMALLEST_SHOWN) {
            throw new IllegalArgumentException("A figure below " + SMALLEST_SHOWN + " is suppressed");
        }
    }

    /** What kind of thing it is. */
    public enum Kind {
        CONCERN_COUNT,
        TILTAK,
        DECISION,
        INDICATOR
    }
}
