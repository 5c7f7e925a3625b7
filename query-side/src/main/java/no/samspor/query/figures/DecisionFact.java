package no.samspor.query.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision with a deadline, and when it was carried out. */
@Entity
@Table(name = "fact_decision")
class DecisionFact {

    @Id
    UUID id;

    String kommune;
    LocalDate deadline;
    boolean stands;

    @Nullable
    LocalDate carriedOutOn;
}
