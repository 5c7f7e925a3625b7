package no.samspor.query.organisation;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * A body as it is shown.
 *
 * @param meetingsPerYear 0 for a body that does not meet
 * @param until the last day of a dissolved body
 * @param mandate what a working group was appointed for, with who appointed it and by when it reports
 */
public record BodyView(
        BodyId id,
        Kommunenummer kommune,
        BodyKind kind,
        @Nullable Level level,
        String name,
        int meetingsPerYear,
        List<Kommunenummer> sharedWith,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable BodyId appointedBy,
        @Nullable String mandate,
        @Nullable LocalDate deadline,
        @Nullable String report) {

    /** Whether it is the standing group that meets at its level. */
    public boolean speaksForItsLevel() {
        return switch (kind) {
            case STYRINGSGRUPPE, KOORDINERINGSGRUPPE, ARBEIDSGRUPPE, LEDERMOTE -> true;
            case AD_HOC_ARBEIDSGRUPPE, GRENSEGRUPPE, TJENESTE, ADMINISTRASJON, REVISJON -> false;
        };
    }

    static BodyView of(BodyRow row) {
        return new BodyView(
                new BodyId(row.id),
                new Kommunenummer(row.kommune),
                row.kind,
                row.level,
                row.name,
                row.meetingsPerYear,
                List.of(row.sharedWith).stream().map(Kommunenummer::new).toList(),
                row.from,
                row.until,
                row.appointedBy == null ? null : new BodyId(row.appointedBy),
                row.mandate,
                row.deadline,
                row.report);
    }
}
