package no.samspor.query.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** On which day a concern was recorded, the area it is about, and when it was answered. */
@Entity
@Table(name = "fact_concern")
class ConcernFact {

    @Id
    UUID id;

    String kommune;
    LocalDate registeredOn;
    String area;
    boolean withdrawn;

    @Nullable
    LocalDate answeredOn;
}
