package no.samspor.query.plan.file;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/** A plan in a list. {@code from} and {@code until} are calendar years, both included. */
public record PlanItem(
        UUID id,
        long version,
        String number,
        String title,
        Named body,
        int from,
        int until,
        PlanStatus status,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate tookForceOn) {

    /** «2026», or «2026–2028». */
    public String years() {
        return from == until ? String.valueOf(from) : from + "–" + until;
    }
}
