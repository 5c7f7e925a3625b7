package no.samspor.query.concern.file;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.query.concern.ConcernState;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What a list is narrowed to; stands in the address. What is left out narrows nothing.
 *
 * @param year only those whose receipt was given out that year
 * @param answerDue only those whose reporter is still owed an answer
 * @param from seen on that day or later
 * @param to seen on that day or earlier
 */
record ConcernFilter(
        @Nullable ConcernState state,
        @Nullable String theme,
        @Nullable String area,
        @Nullable UUID service,
        @Nullable Integer year,
        @Nullable Boolean answerDue,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to) {}
