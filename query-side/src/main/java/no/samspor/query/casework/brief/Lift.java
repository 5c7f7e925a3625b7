package no.samspor.query.casework.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/** One lift, as the receiver reads it. */
public record Lift(
        UUID id,
        UUID caseId,
        Level fromLevel,
        Named from,
        Level toLevel,
        Named to,
        String title,
        String question,
        String summary,
        String reason,
        List<BasisItem> basis,
        List<Named> themes,
        Named area,
        Named signedBy,
        LocalDate liftedOn,
        LiftState state,
        @Nullable LocalDate answeredOn) {

    /** The summary line by line, as it was checked. */
    public List<String> lines() {
        return summary.lines().toList();
    }
}
