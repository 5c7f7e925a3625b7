package no.samspor.query.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A case, whole.
 *
 * @param severity the most serious that any of its concerns was judged
 * @param lift absent unless it waits for an answer
 */
public record CaseView(
        CaseItem item,
        @Nullable AgeBand ages,
        Headcount headcount,
        @Nullable Severity severity,
        @Nullable LocalDate closedOn,
        int notes,
        @Nullable Lift lift,
        List<Concern> concerns) {

    /** A lift that waits for its answer. */
    public record Lift(Level to, Named body, LocalDate on, String question) {}

    /**
     * A concern that it builds on.
     *
     * @param dueOn when the reporter is owed an answer; absent when none is due or it is given
     */
    public record Concern(
            UUID id,
            String number,
            Named service,
            Severity severity,
            LocalDate registeredOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate answeredOn) {}
}
