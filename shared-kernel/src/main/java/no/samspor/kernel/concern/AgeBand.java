package no.samspor.kernel.concern;

/**
 * An age band in whole years, both ends included.
 *
 * @param from 0–23
 * @param to from–23 (the widest target group of a handlingsplan is 0–23 years)
 */
public record AgeBand(int from, int to) {

    /** @throws IllegalArgumentException when out of range or turned round */
    public AgeBand {
        if (from < 0 || to > 23 || from > to) {
            throw new IllegalArgumentException("An age band lies within 0–23 and begins before it ends");
        }
    }
}
