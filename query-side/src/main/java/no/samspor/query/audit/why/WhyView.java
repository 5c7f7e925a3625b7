package no.samspor.query.audit.why;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why something exists, and what came of it.
 *
 * @param kind {@code TILTAK}, {@code DECISION}, {@code GOAL} or {@code CONCERN}
 * @param name what it is called
 * @param before what led to it, the first thing first
 * @param after what came of it, the first thing first
 */
public record WhyView(UUID id, String kind, String name, List<Step> before, List<Step> after) {

    /**
     * Something that happened on the way.
     *
     * @param on the day on which it happened
     * @param kind of what it happened to: {@code CONCERN}, {@code CASE}, {@code DECISION}, {@code TILTAK},
     *     {@code MEETING}, {@code PLAN}
     * @param what who did what
     * @param rest as what, where, and the particulars
     * @param why in the words of whoever did it
     * @param page where it is read
     * @param position of the event in the store
     */
    public record Step(
            LocalDate on,
            String kind,
            String what,
            String rest,
            @Nullable String why,
            String page,
            UUID event,
            long position) {}
}
