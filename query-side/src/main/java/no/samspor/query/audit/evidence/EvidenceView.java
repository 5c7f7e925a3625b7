package no.samspor.query.audit.evidence;

import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.evidence.EvidenceLog;
import org.jspecify.annotations.Nullable;

/**
 * How far the evidence of a kommune has come.
 *
 * @param origin where its checkpoints say they are from
 * @param events stored of the kommune
 * @param sealed of these, how many are leaves of the log
 * @param missing leaves whose event is not in the store any more
 * @param checkpoint the newest, a C2SP tlog-checkpoint; null before the first event is sealed
 * @param witnessed the newest checkpoint that an outside witness has signed; null without one
 * @param keys verifier keys of everything that ever signed
 */
public record EvidenceView(
        String origin,
        long events,
        long sealed,
        long missing,
        boolean complete,
        @Nullable String checkpoint,
        @Nullable String witnessed,
        List<String> keys) {

    static EvidenceView of(Kommunenummer kommune, EvidenceLog log) {
        var completeness = log.completeness(kommune);
        return new EvidenceView(
                log.origin(kommune),
                completeness.events(),
                completeness.sealed(),
                completeness.missing(),
                completeness.complete(),
                log.checkpoint(kommune).orElse(null),
                log.witnessed(kommune).orElse(null),
                log.verifierKeys(kommune));
    }

    /** Stored a moment ago, and not sealed yet. */
    public long waiting() {
        return events - sealed;
    }
}
