package no.samspor.query.casework.grensegruppe;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A matter as everybody in the grensegruppe reads it.
 *
 * @param number the case's number in the kommune that brought it
 * @param kommune who brought it
 * @param answer what the grensegruppe said; absent until it has
 */
public record MatterView(
        UUID id,
        UUID caseId,
        String number,
        Named kommune,
        Named grensegruppe,
        String title,
        String question,
        String summary,
        String reason,
        List<Named> themes,
        Named area,
        Named signedBy,
        LocalDate broughtOn,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {

    public boolean waits() {
        return answer == null;
    }

    /** The summary line by line. */
    public List<String> lines() {
        return summary.lines().filter(line -> !line.isBlank()).toList();
    }
}
