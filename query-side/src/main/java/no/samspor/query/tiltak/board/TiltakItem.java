package no.samspor.query.tiltak.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak in a list. Amounts in whole øre.
 *
 * @param amountOre set aside for it when it was decided
 * @param endedOn when it ended, was anchored or rejected
 * @param lastWords what was said last about how it went
 * @param learnt at the last evaluation
 * @param withoutResult evaluated as «ikke», and neither adjusted nor ended since
 * @param repeats the tiltak of an earlier round of the package
 */
public record TiltakItem(
        UUID id,
        long version,
        String title,
        Named responsible,
        Level level,
        TiltakState state,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate startedOn,
        List<LocalDate> evaluatedOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate startBy,
        @Nullable LocalDate evaluateBy,
        @Nullable EvaluationResult result,
        @Nullable String lastWords,
        @Nullable String learnt,
        boolean withoutResult,
        @Nullable Long amountOre,
        long grantedOre,
        long spentOre,
        @Nullable UUID pack,
        @Nullable String packageName,
        @Nullable UUID repeats) {}
