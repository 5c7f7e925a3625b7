package no.samspor.query.tiltak.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What was measured once. */
@Entity
@Table(name = "tiltak_measurement")
class MeasurementRow {

    @Id
    UUID id;

    UUID tiltak;
    UUID indicator;
    long position;
    LocalDate measuredOn;
    BigDecimal value;
}
