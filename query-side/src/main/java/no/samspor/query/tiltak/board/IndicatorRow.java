package no.samspor.query.tiltak.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a tiltak is measured by. */
@Entity
@Table(name = "tiltak_indicator")
class IndicatorRow {

    @Id
    UUID id;

    UUID tiltak;
    long position;
    String name;
    String unit;
    boolean people;

    @Nullable
    BigDecimal baseline;
}
