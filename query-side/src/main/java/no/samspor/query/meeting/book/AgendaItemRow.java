package no.samspor.query.meeting.book;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.ItemOutcome;
import org.jspecify.annotations.Nullable;

/** An item with what came of it. The words of a body at utførende level are not here, but in {@link AgendaWordsRow}. */
@Entity
@Table(name = "agenda_item")
@SuppressWarnings("NullAway.Init")
class AgendaItemRow {

    @Id
    UUID id;

    UUID meeting;
    int place;

    @Nullable
    String title;

    @Nullable
    String note;

    @Enumerated(EnumType.STRING)
    AgendaSubject.@Nullable Kind subjectKind;

    @Nullable
    UUID subject;

    @Nullable
    UUID carriedMeeting;

    @Nullable
    UUID carriedItem;

    int timesDeferred;

    /** The legal ground on which the public version leaves it out. */
    @Nullable
    String shielded;

    boolean withdrawn;

    @Enumerated(EnumType.STRING)
    @Nullable
    ItemOutcome outcome;

    @Nullable
    UUID decision;

    @Nullable
    String decisionNumber;

    @Nullable
    String decisionTitle;

    @Nullable
    String decisionText;

    @Nullable
    String decisionReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    DecisionResult result;

    @Nullable
    UUID responsible;

    @Nullable
    LocalDate deadline;

    @Nullable
    String legalGround;
}
