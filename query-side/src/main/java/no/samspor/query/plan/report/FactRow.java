package no.samspor.query.plan.report;

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

/**
 * What one event says to an årsrapport. {@code name} is what a reader knows the subject by: a number, or the title of a
 * tiltak.
 */
@Entity
@Table(name = "year_fact")
class FactRow {

    @Id
    UUID id;

    String kommune;
    long position;
    UUID subject;

    @Enumerated(EnumType.STRING)
    FactKind kind;

    LocalDate happenedOn;
    LocalDate recordedOn;

    @Nullable
    String name;

    @Nullable
    String area;

    String[] themes = {};

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Enumerated(EnumType.STRING)
    @Nullable
    EvaluationResult result;

    @Nullable
    LocalDate deadline;

    @Nullable
    Long amountOre;

    /** Whose meeting. */
    @Nullable
    UUID body;
}
