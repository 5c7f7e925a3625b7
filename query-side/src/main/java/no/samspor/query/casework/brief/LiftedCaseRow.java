package no.samspor.query.casework.brief;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseOutcome;
import org.jspecify.annotations.Nullable;

/** Where a case that has been lifted stands: nothing of what it is about. */
@Entity
@Table(name = "lifted_case")
@SuppressWarnings("NullAway.Init")
class LiftedCaseRow {

    @Id
    UUID id;

    String kommune;
    long position;
    long version;
    String number;

    @Enumerated(EnumType.STRING)
    Level level;

    UUID body;

    @Enumerated(EnumType.STRING)
    @Nullable
    CaseOutcome outcome;

    /** The lift that waits for its answer. */
    @Nullable
    UUID pending;
}
