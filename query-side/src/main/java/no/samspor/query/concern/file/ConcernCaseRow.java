package no.samspor.query.concern.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A case, as much of it as is needed to link a concern to it. */
@Entity
@Table(name = "concern_case")
class ConcernCaseRow {

    @Id
    UUID id;

    String kommune;
    String number;
    String title;
    boolean open;
}
