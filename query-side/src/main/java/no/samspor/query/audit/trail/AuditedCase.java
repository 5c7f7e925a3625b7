package no.samspor.query.audit.trail;

import java.time.Instant;
import java.time.LocalDate;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.time.Norway;

/**
 * A case in the auditor's list.
 *
 * @param changedAt when its newest event was recorded, a concern's, decision's or tiltak's too
 */
public record AuditedCase(
        CaseId id, String number, String title, boolean closed, LocalDate openedOn, Instant changedAt) {

    public LocalDate changedOn() {
        return Norway.dayOf(changedAt);
    }

    static AuditedCase of(AuditedCaseRow row) {
        return new AuditedCase(new CaseId(row.caseId), row.number, row.title, row.closed, row.openedOn, row.changedAt);
    }
}
