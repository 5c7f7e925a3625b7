package no.samspor.query.casework.brief;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A case as a level above utførende knows it.
 *
 * @param body where it is now, and {@code level} the level of that body
 * @param liftedTo the level it is lifted to and not yet accepted at
 * @param lifts those that this level received or sent, the latest first; never empty
 */
public record CaseBrief(
        UUID id,
        long version,
        String number,
        Level level,
        Named body,
        @Nullable Level liftedTo,
        @Nullable CaseOutcome outcome,
        List<Lift> lifts) {

    public Lift latest() {
        return lifts.getFirst();
    }

    public String title() {
        return latest().title();
    }

    public boolean isOpen() {
        return outcome == null;
    }
}
