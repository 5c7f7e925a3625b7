package no.samspor.query.casework.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a level knows of the cases that were lifted to it or that it sent on. Of any other case it knows nothing. */
@Component
public class CaseBriefs {

    private final CaseBriefRows rows;
    private final Names names;

    CaseBriefs(CaseBriefRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    public Optional<CaseBrief> find(Viewer viewer, UUID id) {
        var level = levelOf(viewer);
        return level == null ? Optional.empty() : find(viewer.kommune(), level, id);
    }

    /** As a level knows it, whoever looks. */
    public Optional<CaseBrief> find(Kommunenummer kommune, Level level, UUID id) {
        return rows.findByIdAndKommune(id, kommune.value()).flatMap(row -> brief(row, level));
    }

    /** The last changed first. @param cursor of the page before, or null for the first */
    public Slice<CaseBrief> list(Viewer viewer, @Nullable Long cursor, int limit) {
        var level = levelOf(viewer);
        return level == null ? new Slice<>(List.of(), 0, null) : list(viewer.kommune(), level, cursor, limit);
    }

    /** As {@link #list(Viewer, Long, int)}, for a level, whoever looks. */
    public Slice<CaseBrief> list(Kommunenummer kommune, Level level, @Nullable Long cursor, int limit) {
        var before = cursor == null ? Long.MAX_VALUE : cursor;
        var found = rows.newestFirst(kommune.value(), level, before, limit + 1);
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? String.valueOf(shown.getLast().position) : null;
        var briefs = shown.stream().flatMap(row -> brief(row, level).stream()).toList();
        return new Slice<>(briefs, rows.count(kommune.value(), level), next);
    }

    private static @Nullable Level levelOf(Viewer viewer) {
        return switch (viewer.role()) {
            case MEMBER, COORDINATOR -> viewer.level();
            case FIELD_WORKER, AUDITOR, ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> null;
        };
    }

    private Optional<CaseBrief> brief(LiftedCaseRow row, Level level) {
        var found = rows.liftsOf(row.id, row.kommune, level);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var liftedTo = found.stream()
                .filter(lift -> lift.id.equals(row.pending))
                .findFirst()
                .map(lift -> lift.toLevel)
                .orElse(null);
        return Optional.of(new CaseBrief(
                row.id,
                row.version,
                row.number,
                row.level,
                body(row.body),
                liftedTo,
                row.outcome,
                found.stream().map(this::lift).toList()));
    }

    private Lift lift(LiftRow row) {
        var kommune = new Kommunenummer(row.kommune);
        return new Lift(
                row.id,
                row.caseId,
                row.fromLevel,
                body(row.fromBody),
                row.toLevel,
                body(row.toBody),
                row.title,
                row.question,
                row.summary,
                row.reason,
                Arrays.stream(row.basis).map(BasisText::read).toList(),
                Arrays.stream(row.themes)
                        .map(code -> new Named(code, names.code(kommune, CodeList.THEMES, code)))
                        .toList(),
                new Named(row.area, names.code(kommune, CodeList.AREAS, row.area)),
                new Named(row.signedBy.toString(), names.person(new UserId(row.signedBy))),
                row.liftedOn,
                row.state,
                row.answeredOn);
    }

    private Named body(UUID body) {
        return new Named(body.toString(), names.body(new BodyId(body)));
    }
}
