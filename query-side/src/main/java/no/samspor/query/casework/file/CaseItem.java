package no.samspor.query.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param liftedTo the level it is lifted to and not yet accepted at
 * @param outcome how it ended; absent while it is open
 */
public record CaseItem(
        UUID id,
        long version,
        String number,
        String title,
        List<Named> themes,
        Named area,
        Level level,
        Named body,
        @Nullable Level liftedTo,
        Named owner,
        @Nullable LocalDate deadline,
        LocalDate openedOn,
        @Nullable CaseOutcome outcome) {

    public boolean isOpen() {
        return outcome == null;
    }
}
