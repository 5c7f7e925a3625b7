package no.samspor.query.concern.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import no.samspor.query.concern.ConcernState;
import org.jspecify.annotations.Nullable;

/** A concern as it stands. */
@Entity
@Table(name = "concern")
class ConcernRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;
    UUID reporter;
    UUID service;

    @Enumerated(EnumType.STRING)
    ConcernSubject subject;

    String[] themes;
    String seen;
    String area;
    int youngest;
    int oldest;

    @Enumerated(EnumType.STRING)
    Headcount headcount;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Nullable
    String doneSoFar;

    @Nullable
    String groundCode;

    @Nullable
    String groundText;

    @Nullable
    LocalDate groundValidFrom;

    LocalDate seenOn;
    Instant registeredAt;

    @Enumerated(EnumType.STRING)
    ConcernState state;

    boolean asked;

    @Nullable
    LocalDate answerDueOn;

    @Nullable
    LocalDate answeredOn;
}
