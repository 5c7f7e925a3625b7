package no.samspor.query.audit.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A case as the auditor finds it. */
@Entity
@Table(name = "audit_case")
@SuppressWarnings("NullAway.Init")
class AuditedCaseRow {

    @Id
    UUID caseId;

    String kommune;
    String number;
    String title;
    boolean closed;
    LocalDate openedOn;
    Instant changedAt;
    long position;
}
