package no.samspor.query.casework.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/** One lift, with all that the receiving level reads. A recalled lift is gone. */
@Entity
@Table(name = "lift")
@SuppressWarnings("NullAway.Init")
class LiftRow {

    @Id
    UUID id;

    String kommune;
    UUID caseId;
    long position;

    @Enumerated(EnumType.STRING)
    Level fromLevel;

    UUID fromBody;

    @Enumerated(EnumType.STRING)
    Level toLevel;

    UUID toBody;
    String title;
    String question;
    String summary;
    String reason;
    String[] basis = {};
    String[] themes = {};
    String area;
    UUID signedBy;
    LocalDate liftedOn;

    @Enumerated(EnumType.STRING)
    LiftState state;

    @Nullable
    LocalDate answeredOn;
}
