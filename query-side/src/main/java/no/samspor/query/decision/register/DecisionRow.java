package no.samspor.query.decision.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import org.jspecify.annotations.Nullable;

/** A decision, or a proposal on its round. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;

    @Enumerated(EnumType.STRING)
    DecisionStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    DecisionWay way;

    @Enumerated(EnumType.STRING)
    @Nullable
    DecisionResult result;

    @Enumerated(EnumType.STRING)
    DecisionKind kind;

    UUID body;

    @Enumerated(EnumType.STRING)
    Level level;

    @Nullable
    UUID aboutCase;

    String title;
    String text;
    String reason;
    UUID responsible;

    @Nullable
    LocalDate deadline;

    boolean statutory;

    @Nullable
    String legalGround;

    @Nullable
    String meeting;

    /** The meeting in the møtebok in which it was made, and the item. */
    @Nullable
    UUID atMeeting;

    @Nullable
    UUID atItem;

    @Nullable
    String mandate;

    UUID[] present = {};
    int membersInAll;

    @Nullable
    LocalDate answerBy;

    LocalDate decidedOn;
    Instant recordedAt;
    UUID recordedBy;
    UUID recordedIn;

    @Nullable
    LocalDate confirmedOn;

    @Nullable
    UUID confirmedBy;

    @Nullable
    LocalDate carriedOutOn;

    @Nullable
    UUID carriedOutBy;

    @Nullable
    String outcome;

    @Nullable
    LocalDate endedOn;

    @Nullable
    UUID supersededBy;

    @Nullable
    String endReason;
}
