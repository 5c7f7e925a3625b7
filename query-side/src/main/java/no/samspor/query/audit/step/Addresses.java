package no.samspor.query.audit.step;

import java.util.List;
import java.util.stream.IntStream;
import no.samspor.query.platform.Recorded;

/**
 * Where the steps of one thing are read.
 *
 * @param begin of the address of each, up to what tells them apart
 * @param keys what tells them apart, in order
 */
public record Addresses(String begin, List<Long> keys) {

    /** By their numbers, from 1. */
    public static Addresses byNumber(String begin, List<Recorded> events) {
        return new Addresses(
                begin,
                IntStream.rangeClosed(1, events.size()).mapToObj(Long::valueOf).toList());
    }

    /** By their positions in the store. */
    public static Addresses byPosition(String begin, List<Recorded> events) {
        return new Addresses(begin, events.stream().map(Recorded::position).toList());
    }

    /** @param number of the step, from 1 */
    public String of(int number) {
        return begin + keys.get(number - 1);
    }

    public String first() {
        return of(1);
    }

    public String last() {
        return of(keys.size());
    }
}
