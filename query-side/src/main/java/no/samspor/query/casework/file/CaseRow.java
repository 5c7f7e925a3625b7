package no.samspor.query.casework.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.concern.Headcount;
import org.jspecify.annotations.Nullable;

/** A case as it stands. */
@Entity
@Table(name = "case_file")
@SuppressWarnings("NullAway.Init")
class CaseRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;
    String title;
    String[] themes = {};
    String area;

    @Nullable
    Integer agesFrom;

    @Nullable
    Integer agesTo;

    @Enumerated(EnumType.STRING)
    Headcount headcount;

    @Enumerated(EnumType.STRING)
    Level level;

    UUID body;
    UUID owner;

    @Nullable
    LocalDate deadline;

    LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    CaseOutcome outcome;

    @Nullable
    LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level liftedTo;

    @Nullable
    UUID liftedToBody;

    @Nullable
    LocalDate liftedOn;

    @Nullable
    String question;

    int notes;

    void standsAt(Level where, UUID in) {
        level = where;
        body = in;
    }

    void noLongerLifted() {
        liftedTo = null;
        liftedToBody = null;
        liftedOn = null;
        question = null;
    }
}
