package no.samspor.query.decision.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** A body that a decision was carried to. */
@Entity
@Table(name = "decision_receiver")
class ReceiverRow {

    @Id
    String id;

    UUID decision;
    UUID body;
    LocalDate toldOn;

    @Nullable
    String message;

    LocalDate acknowledgeBy;

    @Nullable
    LocalDate remindedOn;

    @Nullable
    LocalDate acknowledgedOn;

    @Nullable
    UUID acknowledgedBy;

    static String id(UUID decision, BodyId body) {
        return decision + "/" + body;
    }
}
