package no.samspor.command.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from one to another, both included; without an end as long as none is known. */
record Period(LocalDate from, @Nullable LocalDate until) {

    boolean overlaps(Period other) {
        return !endsBefore(other.from) && !other.endsBefore(from);
    }

    boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Whether it is over on that day or on an earlier one already. */
    boolean endsBy(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    Period endingOn(LocalDate day) {
        return new Period(from, day);
    }
}
