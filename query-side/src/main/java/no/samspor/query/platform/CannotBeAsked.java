package no.samspor.query.platform;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is asked for has the right form, but makes no sense; its code says why, and is that of a problem. */
public final class CannotBeAsked extends RuntimeException {

    private final String code;
    private final String field;

    /**
     * @param code of the problem, with a sentence in {@code texts/problem*.properties}
     * @param field of the address that can be changed
     */
    public CannotBeAsked(String code, String field) {
        super(code, null, false, false);
        this.code = code;
        this.field = field;
    }

    /** @throws CannotBeAsked when the days go backwards */
    public static void backwards(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new CannotBeAsked("period-backwards", "to");
        }
    }

    String code() {
        return code;
    }

    String field() {
        return field;
    }
}
