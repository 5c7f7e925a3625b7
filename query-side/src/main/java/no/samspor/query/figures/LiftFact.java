package no.samspor.query.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/** A case lifted to a level, and when that level took it. */
@Entity
@Table(name = "fact_lift")
class LiftFact {

    @Id
    UUID id;

    String kommune;

    @Enumerated(EnumType.STRING)
    Level toLevel;

    @Nullable
    LocalDate acceptedOn;
}
