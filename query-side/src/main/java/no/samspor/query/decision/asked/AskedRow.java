package no.samspor.query.decision.asked;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;

/** A question that a level has been asked and has not answered. */
@Entity
@Table(name = "asked")
class AskedRow {

    @Id
    UUID id;

    String kommune;
    UUID aboutCase;
    String number;

    @Enumerated(EnumType.STRING)
    Level toLevel;

    UUID fromBody;
    String title;
    String question;
    LocalDate liftedOn;
    boolean accepted;
}
