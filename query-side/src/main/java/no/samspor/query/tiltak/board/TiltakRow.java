package no.samspor.query.tiltak.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.tiltak.EvaluationResult;
import org.jspecify.annotations.Nullable;

/** A tiltak as it stands. Amounts in whole øre. */
@Entity
@Table(name = "tiltak")
class TiltakRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String title;

    @Nullable
    String description;

    UUID responsible;

    @Enumerated(EnumType.STRING)
    Level level;

    @Nullable
    UUID aboutCase;

    @Nullable
    UUID decision;

    @Nullable
    UUID pack;

    @Nullable
    String packageName;

    @Nullable
    UUID repeats;

    String[] themes = {};

    @Nullable
    String area;

    @Nullable
    String targetGroup;

    @Nullable
    Integer agesFrom;

    @Nullable
    Integer agesTo;

    @Nullable
    UUID goal;

    @Enumerated(EnumType.STRING)
    TiltakState state;

    @Nullable
    LocalDate startBy;

    @Nullable
    LocalDate evaluateBy;

    @Nullable
    Long amountOre;

    LocalDate proposedOn;

    @Nullable
    LocalDate approvedOn;

    @Nullable
    LocalDate startedOn;

    LocalDate[] evaluatedOn = {};

    @Enumerated(EnumType.STRING)
    @Nullable
    EvaluationResult result;

    @Nullable
    LocalDate endedOn;

    @Nullable
    UUID anchoredIn;

    @Nullable
    String lastWords;

    @Nullable
    String learnt;

    /** Evaluated as «ikke», and neither adjusted nor ended since. */
    boolean withoutResult;

    long grantedOre;
    long spentOre;
}
