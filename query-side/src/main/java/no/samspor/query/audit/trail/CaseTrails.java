package no.samspor.query.audit.trail;

import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.casework.CaseId;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds cases to replay, and reads their events from the store. */
@Component
public class CaseTrails {

    private final AuditTrailRows rows;
    private final History history;

    CaseTrails(AuditTrailRows rows, History history) {
        this.rows = rows;
        this.history = history;
    }

    /** The stored events of a case; nothing for one of another kommune. */
    public Optional<CaseTrail> of(CaseId id, Kommunenummer kommune) {
        return rows.findByCaseIdAndKommune(id.value(), kommune.value()).map(row -> {
            var stored = history.of(rows.streamsOf(id.value(), kommune.value()));
            var events = CaseTrail.belongingTo(id, stored);
            return new CaseTrail(id, row.number, row.title, events, history.of(CaseTrail.referredIn(events)));
        });
    }

    /**
     * The cases of a kommune, the last changed first.
     *
     * @param number a part of the case number; all when it is blank
     * @param cursor the position that the page before ended at
     */
    public Slice<AuditedCase> find(Kommunenummer kommune, String number, @Nullable Long cursor, int limit) {
        var asked = escaped(number.strip());
        var found = rows.newestFirst(kommune.value(), asked, cursor == null ? Long.MAX_VALUE : cursor, limit + 1);
        var next = found.size() > limit ? String.valueOf(found.get(limit - 1).position) : null;
        return new Slice<>(
                found.stream().limit(limit).map(AuditedCase::of).toList(), rows.count(kommune.value(), asked), next);
    }

    private static String escaped(String number) {
        return number.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
