package no.samspor.query.platform.export;

import java.time.Instant;

/**
 * What a file says of itself. Asked for as of the same position, with the same filter, everything is the same but
 * {@code madeAt}.
 *
 * @param export what the list is of: {@code decisions}, {@code acts}
 * @param kommune four digits
 * @param position of the last event that is in it; can be asked for again as {@code asOf}
 * @param asOf when that event was recorded, or the moment that was asked for
 * @param madeAt when the file was made
 * @param filter what the list is narrowed to, as it stands in the address; null narrows nothing
 * @param rows how many lines follow
 */
public record ExportHead(
        String export, String kommune, long position, Instant asOf, Instant madeAt, Object filter, long rows) {}
