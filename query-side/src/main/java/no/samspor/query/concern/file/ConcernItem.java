package no.samspor.query.concern.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.concern.Severity;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.concern.Standing;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A concern in a list.
 *
 * @param title themes and area, in words
 * @param answerDueOn by when its reporter is owed an answer that has not been given
 */
record ConcernItem(
        UUID id,
        long version,
        String number,
        String title,
        List<Named> themes,
        Named area,
        Named reporter,
        Named service,
        Severity severity,
        ConcernState state,
        Standing standing,
        LocalDate seenOn,
        Instant registeredAt,
        @Nullable LocalDate answerDueOn,
        @Nullable LocalDate answeredOn) {}
