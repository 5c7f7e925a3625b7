package no.samspor.query.concern.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.concern.Standing;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A concern, whole.
 *
 * @param title themes and area, in words
 * @param answerDueOn by when its reporter is owed an answer that has not been given
 * @param steps what has happened, oldest first
 */
record ConcernView(
        UUID id,
        long version,
        String number,
        String title,
        Named reporter,
        Named service,
        ConcernSubject subject,
        List<Named> themes,
        String seen,
        Named area,
        AgeBand ages,
        Headcount headcount,
        Severity severity,
        @Nullable String doneSoFar,
        @Nullable LegalGround legalGround,
        LocalDate seenOn,
        Instant registeredAt,
        ConcernState state,
        Standing standing,
        boolean asked,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate answeredOn,
        List<LinkedCase> cases,
        List<Step> steps) {

    /** The question that is open, or the last one that was. */
    @JsonIgnore
    public @Nullable Step question() {
        return last(StepKind.ASKED);
    }

    /** The last answer given. */
    @JsonIgnore
    public @Nullable Step answer() {
        return last(StepKind.ANSWERED);
    }

    private @Nullable Step last(StepKind kind) {
        return steps.reversed().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElse(null);
    }
}
