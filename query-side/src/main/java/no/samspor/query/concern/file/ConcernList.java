package no.samspor.query.concern.file;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.query.concern.ConcernNames;
import no.samspor.query.concern.Standing;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Lists of concerns, newest first. */
@Component
class ConcernList {

    private final ConcernRepository rows;
    private final ConcernNames names;

    ConcernList(ConcernRepository rows, ConcernNames names) {
        this.rows = rows;
        this.names = names;
    }

    /** Whether the viewer sees everybody's concerns. */
    static boolean seesAll(Viewer viewer) {
        return viewer.role() == Role.COORDINATOR || viewer.role() == Role.AUDITOR;
    }

    /**
     * The concerns that the viewer may see: the koordinator and the auditor all of the kommune, everybody else what
     * they registered themselves.
     *
     * @param cursor of the page before, or null for the first
     */
    Slice<ConcernItem> list(Viewer viewer, ConcernFilter filter, @Nullable Long cursor, int limit) {
        var all = inScope(viewer).and(narrowedTo(filter));
        var page = all.and(olderThan(cursor));
        var found = rows.findBy(
                page,
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "position"))
                        .limit(limit + 1)
                        .all());
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? String.valueOf(shown.getLast().position) : null;
        return new Slice<>(shown.stream().map(this::item).toList(), rows.count(all), next);
    }

    private static Specification<ConcernRow> inScope(Viewer viewer) {
        return (row, query, is) -> {
            var inKommune = is.equal(row.get("kommune"), viewer.kommune().value());
            return seesAll(viewer)
                    ? inKommune
                    : is.and(
                            inKommune,
                            is.equal(row.get("reporter"), viewer.user().value()));
        };
    }

    private static Specification<ConcernRow> narrowedTo(ConcernFilter filter) {
        return (row, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.state() != null) {
                all.add(is.equal(row.get("state"), filter.state()));
            }
            if (filter.theme() != null) {
                all.add(((HibernateCriteriaBuilder) is).arrayContains(row.get("themes"), filter.theme()));
            }
            if (filter.area() != null) {
                all.add(is.equal(row.get("area"), filter.area()));
            }
            if (filter.service() != null) {
                all.add(is.equal(row.get("service"), filter.service()));
            }
            if (filter.year() != null) {
                all.add(is.like(row.get("number"), "B-" + filter.year() + "-%"));
            }
            if (Boolean.TRUE.equals(filter.answerDue())) {
                all.add(is.isNotNull(row.get("answerDueOn")));
            }
            if (filter.from() != null) {
                all.add(is.greaterThanOrEqualTo(row.get("seenOn"), filter.from()));
            }
            if (filter.to() != null) {
                all.add(is.lessThanOrEqualTo(row.get("seenOn"), filter.to()));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Specification<ConcernRow> olderThan(@Nullable Long cursor) {
        return (row, query, is) -> cursor == null ? is.conjunction() : is.lessThan(row.get("position"), cursor);
    }

    private ConcernItem item(ConcernRow row) {
        var kommune = new Kommunenummer(row.kommune);
        var themes = names.themes(kommune, row.themes);
        var area = names.area(kommune, row.area);
        return new ConcernItem(
                row.id,
                row.version,
                row.number,
                ConcernNames.title(themes, area),
                themes,
                area,
                names.person(row.reporter),
                names.body(row.service),
                row.severity,
                row.state,
                Standing.of(row.state, row.asked, row.answerDueOn, row.answeredOn),
                row.seenOn,
                row.registeredAt,
                row.answerDueOn,
                row.answeredOn);
    }
}
