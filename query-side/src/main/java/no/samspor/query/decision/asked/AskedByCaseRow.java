package no.samspor.query.decision.asked;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which question a case is waiting with. */
@Entity
@Table(name = "asked_by_case")
class AskedByCaseRow {

    @Id
    UUID id;

    UUID escalation;
}
