package no.samspor.query.organisation.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One answer to a mandate. */
@Entity
@Table(name = "working_group_report")
@SuppressWarnings("NullAway.Init")
class GroupReportRow {

    @Id
    UUID id;

    UUID body;
    long position;
    LocalDate reportedOn;
    UUID actor;
    String report;
}
