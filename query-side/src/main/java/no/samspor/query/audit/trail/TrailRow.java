package no.samspor.query.audit.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;

/** A stream, and the cases it belongs to; a concern may belong to several, and to none at first. */
@Entity
@Table(name = "audit_trail")
@SuppressWarnings("NullAway.Init")
class TrailRow {

    @Id
    UUID stream;

    String kommune;
    UUID[] cases = {};

    void add(UUID caseId) {
        if (!Arrays.asList(cases).contains(caseId)) {
            cases = Arrays.copyOf(cases, cases.length + 1);
            cases[cases.length - 1] = caseId;
        }
    }
}
