package no.samspor.query.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import no.samspor.kernel.knowledge.IndicatorSource;
import org.jspecify.annotations.Nullable;

/** One published figure. {@code decimals} is how many were published, since the column keeps four. */
@Entity
@Table(name = "indicator")
class PublishedRow {

    @Id
    UUID id;

    String kommune;
    long position;

    @Enumerated(EnumType.STRING)
    IndicatorSource source;

    String code;
    String name;

    @Nullable
    String area;

    String period;
    BigDecimal value;
    int decimals;
    String unit;

    @Nullable
    UUID goal;

    @Nullable
    String correctedBecause;
}
