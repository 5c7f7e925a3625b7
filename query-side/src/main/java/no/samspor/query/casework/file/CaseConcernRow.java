package no.samspor.query.casework.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.samspor.kernel.concern.Severity;
import org.jspecify.annotations.Nullable;

/** A concern, and the cases that build on it. */
@Entity
@Table(name = "case_concern")
@SuppressWarnings("NullAway.Init")
class CaseConcernRow {

    @Id
    UUID id;

    String kommune;
    String number;
    UUID service;

    @Enumerated(EnumType.STRING)
    Severity severity;

    LocalDate registeredOn;

    @Nullable
    LocalDate dueOn;

    @Nullable
    LocalDate answeredOn;

    UUID[] cases = {};

    void linkedTo(UUID caseId) {
        if (!Arrays.asList(cases).contains(caseId)) {
            cases = Arrays.copyOf(cases, cases.length + 1);
            cases[cases.length - 1] = caseId;
        }
    }
}
