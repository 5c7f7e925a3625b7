package no.samspor.query.concern.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ClosingReason;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a concern; its id is the event's. */
@Entity
@Table(name = "concern_step")
class ConcernStepRow {

    @Id
    UUID id;

    UUID concern;
    long position;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    UUID person;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    UUID body;

    LocalDate occurredOn;
    Instant recordedAt;

    @Nullable
    String said;

    @Nullable
    @Enumerated(EnumType.STRING)
    ClosingReason closingReason;

    @Nullable
    UUID caseId;

    @Nullable
    @Enumerated(EnumType.STRING)
    AnswerCause answerCause;

    @Nullable
    LocalDate dueOn;
}
