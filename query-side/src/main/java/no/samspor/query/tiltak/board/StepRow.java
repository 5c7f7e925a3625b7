package no.samspor.query.tiltak.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.tiltak.EvaluationResult;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a tiltak. */
@Entity
@Table(name = "tiltak_step")
class StepRow {

    @Id
    UUID id;

    UUID tiltak;
    long position;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    LocalDate happenedOn;
    Instant recordedAt;
    UUID actor;

    @Nullable
    UUID body;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    String words;

    @Nullable
    String reason;

    @Nullable
    String learnt;

    @Enumerated(EnumType.STRING)
    @Nullable
    EvaluationResult result;

    @Nullable
    Long amountOre;
}
