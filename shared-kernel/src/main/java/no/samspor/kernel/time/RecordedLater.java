package no.samspor.kernel.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What had happened by the end of a day, but was recorded after it: read together with what had been recorded by then.
 *
 * @param day in Norway
 * @param positions of those events, rising
 * @param reading number of the rows as they are with those events; absent when there are none
 */
public record RecordedLater(
        LocalDate day, List<Long> positions, @Nullable Long reading) {

    public RecordedLater {
        positions = List.copyOf(positions);
    }
}
