package no.samspor.query.casework.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A decision or tiltak, and the case it belongs to. */
@Entity
@Table(name = "upper_stream")
@SuppressWarnings("NullAway.Init")
class UpperStreamRow {

    @Id
    UUID id;

    UUID caseId;

    static UpperStreamRow of(UUID stream, UUID caseId) {
        var row = new UpperStreamRow();
        row.id = stream;
        row.caseId = caseId;
        return row;
    }
}
