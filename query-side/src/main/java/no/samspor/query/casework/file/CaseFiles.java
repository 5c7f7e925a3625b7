package no.samspor.query.casework.file;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The cases of the viewer's kommune, for those who may read notes. For anyone else there are none. */
@Component
public class CaseFiles {

    private final CaseFileRows rows;
    private final Names names;

    CaseFiles(CaseFileRows rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    /** The last changed first. @param cursor of the page before, or null for the first */
    public Slice<CaseItem> list(Viewer viewer, CaseFilter filter, @Nullable Long cursor, int limit) {
        var all = inScope(viewer).and(narrowedTo(filter));
        Specification<CaseRow> page =
                cursor == null ? all : all.and((row, query, is) -> is.lessThan(row.get("position"), cursor));
        var found = rows.findBy(
                page,
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "position"))
                        .limit(limit + 1)
                        .all());
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? String.valueOf(shown.getLast().position) : null;
        return new Slice<>(shown.stream().map(row -> item(row, viewer)).toList(), rows.count(all), next);
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    public Optional<CaseView> find(Viewer viewer, UUID id) {
        return viewer.readsNotes()
                ? rows.findByIdAndKommune(id, viewer.kommune().value()).map(row -> view(row, viewer))
                : Optional.empty();
    }

    private static Specification<CaseRow> inScope(Viewer viewer) {
        return (row, query, is) -> viewer.readsNotes()
                ? is.equal(row.get("kommune"), viewer.kommune().value())
                : is.disjunction();
    }

    private static Specification<CaseRow> narrowedTo(CaseFilter filter) {
        return (row, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.standing() != null) {
                all.add(standing(filter.standing(), row, is));
            }
            if (filter.level() != null) {
                all.add(is.equal(row.get("level"), filter.level()));
            }
            if (filter.theme() != null) {
                all.add(is.isTrue(
                        is.function("array_contains", Boolean.class, row.get("themes"), is.literal(filter.theme()))));
            }
            if (filter.area() != null) {
                all.add(is.equal(row.get("area"), filter.area()));
            }
            if (filter.owner() != null) {
                all.add(is.equal(row.get("owner"), filter.owner()));
            }
            if (filter.number() != null) {
                var part = "%" + escaped(filter.number().toLowerCase(Locale.ROOT)) + "%";
                all.add(is.or(
                        is.like(is.lower(row.get("number")), part, '\\'),
                        is.like(is.lower(row.get("title")), part, '\\')));
            }
            return is.and(all);
        };
    }

    private static Predicate standing(CaseStanding standing, Root<CaseRow> row, CriteriaBuilder is) {
        return switch (standing) {
            case OPEN -> is.isNull(row.get("outcome"));
            case LIFTED -> is.isNotNull(row.get("liftedTo"));
            case CLOSED -> is.isNotNull(row.get("outcome"));
        };
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private CaseItem item(CaseRow row, Viewer viewer) {
        return new CaseItem(
                row.id,
                row.version,
                row.number,
                row.title,
                Arrays.stream(row.themes)
                        .map(code -> code(viewer, CodeList.THEMES, code))
                        .toList(),
                code(viewer, CodeList.AREAS, row.area),
                row.level,
                body(row.body),
                row.liftedTo,
                new Named(row.owner.toString(), names.person(new UserId(row.owner))),
                row.deadline,
                row.openedOn,
                row.outcome);
    }

    private CaseView view(CaseRow row, Viewer viewer) {
        var concerns = rows.concerns(rows.concernsOf(row.id, row.kommune));
        return new CaseView(
                item(row, viewer),
                row.agesFrom == null || row.agesTo == null ? null : new AgeBand(row.agesFrom, row.agesTo),
                row.headcount,
                concerns.stream()
                        .map(concern -> concern.severity)
                        .max(Severity::compareTo)
                        .orElse(null),
                row.closedOn,
                row.notes,
                lift(row),
                concerns.stream().map(this::concern).toList());
    }

    private CaseView.@Nullable Lift lift(CaseRow row) {
        return row.liftedTo == null || row.liftedToBody == null || row.liftedOn == null || row.question == null
                ? null
                : new CaseView.Lift(row.liftedTo, body(row.liftedToBody), row.liftedOn, row.question);
    }

    private CaseView.Concern concern(CaseConcernRow row) {
        return new CaseView.Concern(
                row.id,
                row.number,
                body(row.service),
                row.severity,
                row.registeredOn,
                row.answeredOn == null ? row.dueOn : null,
                row.answeredOn);
    }

    private Named body(UUID body) {
        return new Named(body.toString(), names.body(new BodyId(body)));
    }

    private Named code(Viewer viewer, CodeList list, String code) {
        return new Named(code, names.code(viewer.kommune(), list, code));
    }
}
