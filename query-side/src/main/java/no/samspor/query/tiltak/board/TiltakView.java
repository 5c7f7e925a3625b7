package no.samspor.query.tiltak.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/** A tiltak, whole. Amounts in whole øre. */
public record TiltakView(
        TiltakItem item,
        @Nullable String description,
        List<Named> themes,
        @Nullable Named area,
        @Nullable UUID aboutCase,
        @Nullable UUID decision,
        @Nullable UUID repeats,
        @Nullable Named anchoredIn,
        List<Step> steps,
        List<Funding> funding) {

    /** One thing that happened to it. */
    public record Step(
            UUID id,
            StepKind kind,
            LocalDate happenedOn,
            Instant recordedAt,
            Named actor,
            Role role,
            @Nullable Named body,
            @Nullable String words,
            @Nullable String reason,
            @Nullable EvaluationResult result,
            @Nullable Long amountOre) {}

    /** One application for money; {@code grantedOre} and {@code refusedBecause} are absent until it is answered. */
    public record Funding(
            UUID id,
            String source,
            long appliedOre,
            @Nullable LocalDate reportBy,
            @Nullable Long grantedOre,
            @Nullable String refusedBecause,
            long spentOre) {

        /** Whether it is granted or refused. */
        public boolean answered() {
            return grantedOre != null || refusedBecause != null;
        }
    }
}
