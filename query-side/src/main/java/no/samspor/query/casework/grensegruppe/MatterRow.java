package no.samspor.query.casework.grensegruppe;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter before a grensegruppe. What is taken back is not here any more. */
@Entity
@Table(name = "matter")
@SuppressWarnings("NullAway.Init")
class MatterRow {

    @Id
    UUID id;

    String kommune;
    long position;
    UUID caseId;
    String number;
    UUID fromBody;
    UUID grensegruppe;
    String title;
    String question;
    String summary;
    String reason;
    UUID signedBy;
    String[] themes = {};
    String area;
    LocalDate broughtOn;

    @Nullable
    String answer;

    @Nullable
    LocalDate answeredOn;
}
