package no.samspor.query.tiltak.board;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.tiltak.board.TiltakView.Amount;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** The tiltak of the viewer's kommune, the newest first. All levels read them; administration does not. */
@Component
public class TiltakBoard {

    private final TiltakRepository tiltak;
    private final TiltakParts parts;
    private final Names names;

    TiltakBoard(TiltakRepository tiltak, TiltakParts parts, Names names) {
        this.tiltak = tiltak;
        this.parts = parts;
        this.names = names;
    }

    /** @param cursor of the page before, or null for the first */
    Slice<TiltakItem> list(Viewer viewer, TiltakFilter filter, @Nullable Long cursor, int limit) {
        var all = inScope(viewer).and(narrowedTo(filter));
        var found = tiltak.findBy(
                all.and(olderThan(cursor)),
                query -> query.sortBy(Sort.by(Sort.Direction.DESC, "position"))
                        .limit(limit + 1)
                        .all());
        var shown = found.stream().limit(limit).toList();
        var next = found.size() > limit ? String.valueOf(shown.getLast().position) : null;
        return new Slice<>(shown.stream().map(this::item).toList(), tiltak.count(all), next);
    }

    /** Those in that state, or all with none given. At most {@value Slice#MAX_LIMIT}. */
    public List<TiltakItem> all(Viewer viewer, @Nullable TiltakState state) {
        var filter = state == null ? TiltakFilter.NONE : TiltakFilter.in(state);
        return list(viewer, filter, null, Slice.MAX_LIMIT).items();
    }

    /** What a decision asked for. */
    public List<TiltakItem> ofDecision(Viewer viewer, UUID decision) {
        return list(viewer, TiltakFilter.ofDecision(decision), null, Slice.MAX_LIMIT)
                .items();
    }

    /** What is done in a case. */
    public List<TiltakItem> about(Viewer viewer, UUID caseId) {
        return list(viewer, TiltakFilter.inCase(caseId), null, Slice.MAX_LIMIT).items();
    }

    /** What is in a package, the newest first. */
    public List<TiltakItem> ofPackage(Viewer viewer, UUID pack) {
        return list(viewer, TiltakFilter.inPackage(pack), null, Slice.MAX_LIMIT).items();
    }

    /** What each source of money was asked for and gave, the largest first; the kommune's own money last. */
    List<SourceSum> sources(Viewer viewer) {
        if (viewer.role() == Role.ADMINISTRATOR || viewer.role() == Role.SYSTEM) {
            return List.of();
        }
        var kommune = viewer.kommune().value();
        var rows = parts.fundingOf(kommune);
        var fromGrants = rows.stream().mapToLong(row -> row.spentOre).sum();
        return SourceSum.of(rows, parts.spentOf(kommune) - fromGrants);
    }

    /** What a package is called; empty when the viewer's kommune has none by that id. */
    public Optional<String> packageName(Viewer viewer, UUID pack) {
        return list(viewer, TiltakFilter.inPackage(pack), null, Slice.MAX_LIMIT).items().stream()
                .flatMap(item -> Optional.ofNullable(item.packageName()).stream())
                .findFirst();
    }

    /** A tiltak with the decision that asked for it. */
    record Served(TiltakItem item, @Nullable UUID decision) {}

    /** Those that serve a goal of the handlingsplan, by goal, the newest first. */
    Map<UUID, List<Served>> servingGoals(Viewer viewer) {
        var found = tiltak.findAll(
                inScope(viewer).and((row, query, is) -> is.isNotNull(row.get("goal"))),
                Sort.by(Sort.Direction.DESC, "position"));
        var serving = new LinkedHashMap<UUID, List<Served>>();
        found.forEach(row ->
                serving.computeIfAbsent(row.goal, goal -> new ArrayList<>()).add(new Served(item(row), row.decision)));
        return serving;
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    public Optional<TiltakView> find(Viewer viewer, UUID id) {
        return tiltak.findOne(inScope(viewer).and((row, query, is) -> is.equal(row.get("id"), id)))
                .map(row -> view(row, !viewer.readsNotes()));
    }

    private static Specification<TiltakRow> inScope(Viewer viewer) {
        return (row, query, is) -> viewer.seesTheWork()
                ? is.equal(row.get("kommune"), viewer.kommune().value())
                : is.disjunction();
    }

    private static Specification<TiltakRow> narrowedTo(TiltakFilter filter) {
        return (row, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.state() != null) {
                all.add(is.equal(row.get("state"), filter.state()));
            }
            if (filter.standing() != null) {
                all.add(row.get("state").in(filter.standing().states()));
            }
            if (filter.responsible() != null) {
                all.add(is.equal(row.get("responsible"), filter.responsible()));
            }
            if (filter.about() != null) {
                all.add(is.equal(row.get("aboutCase"), filter.about()));
            }
            if (filter.decision() != null) {
                all.add(is.equal(row.get("decision"), filter.decision()));
            }
            if (filter.pack() != null) {
                all.add(is.equal(row.get("pack"), filter.pack()));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Specification<TiltakRow> olderThan(@Nullable Long cursor) {
        return (row, query, is) -> cursor == null ? is.conjunction() : is.lessThan(row.get("position"), cursor);
    }

    private TiltakItem item(TiltakRow row) {
        return new TiltakItem(
                row.id,
                row.version,
                row.title,
                body(row.responsible),
                row.level,
                row.state,
                row.approvedOn,
                row.startedOn,
                List.of(row.evaluatedOn),
                row.endedOn,
                row.startBy,
                row.evaluateBy,
                row.result,
                row.lastWords,
                row.learnt,
                row.withoutResult,
                row.amountOre,
                row.grantedOre,
                row.spentOre,
                row.pack,
                row.packageName,
                row.repeats);
    }

    private TiltakView view(TiltakRow row, boolean hidesFew) {
        var indicators = parts.indicators(row.id);
        var measurements = parts.measurements(row.id);
        var kommune = new Kommunenummer(row.kommune);
        return new TiltakView(
                item(row),
                row.description,
                Stream.of(row.themes)
                        .map(theme -> new Named(theme, names.code(kommune, CodeList.THEMES, theme)))
                        .toList(),
                row.area == null ? null : new Named(row.area, names.code(kommune, CodeList.AREAS, row.area)),
                row.aboutCase,
                row.decision,
                row.targetGroup,
                row.agesFrom == null || row.agesTo == null ? null : new AgeBand(row.agesFrom, row.agesTo),
                row.goal,
                row.anchoredIn == null ? null : body(row.anchoredIn),
                parts.steps(row.id).stream()
                        .map(step -> step(step, readings(step, indicators, measurements, hidesFew)))
                        .toList(),
                parts.funding(row.id).stream().map(TiltakBoard::funding).toList(),
                parts.resources(row.id).stream().map(this::resource).toList(),
                indicators.stream()
                        .map(indicator -> indicator(indicator, measurements, hidesFew))
                        .toList());
    }

    private TiltakView.Resource resource(ResourceRow row) {
        return new TiltakView.Resource(
                row.id, body(row.unit), row.what, row.hours, row.amountOre, row.withdrawnBecause);
    }

    private static TiltakView.Indicator indicator(
            IndicatorRow row, List<MeasurementRow> measurements, boolean hidesFew) {
        var hides = hidesFew && row.people;
        return new TiltakView.Indicator(
                row.id,
                row.name,
                row.unit,
                row.people,
                row.baseline == null ? null : Amount.of(row.baseline, hides),
                measurements.stream()
                        .filter(each -> each.indicator.equals(row.id))
                        .sorted(Comparator.comparing(each -> each.measuredOn))
                        .map(each -> new TiltakView.Measurement(each.measuredOn, Amount.of(each.value, hides)))
                        .toList());
    }

    /** What was known of its indicators when it was evaluated. */
    private static List<TiltakView.Reading> readings(
            StepRow step, List<IndicatorRow> indicators, List<MeasurementRow> measurements, boolean hidesFew) {
        if (step.kind != StepKind.EVALUATED) {
            return List.of();
        }
        var known = measurements.stream()
                .filter(each -> each.position < step.position)
                .toList();
        return indicators.stream()
                .map(row -> indicator(row, known, hidesFew))
                .filter(indicator -> indicator.last() != null)
                .map(indicator -> new TiltakView.Reading(
                        indicator.name(),
                        indicator.unit(),
                        indicator.baseline(),
                        indicator.measured().getLast().amount()))
                .toList();
    }

    private TiltakView.Step step(StepRow row, List<TiltakView.Reading> readings) {
        return new TiltakView.Step(
                row.id,
                row.kind,
                row.happenedOn,
                row.recordedAt,
                new Named(row.actor.toString(), names.person(new UserId(row.actor))),
                row.role,
                row.body == null ? null : body(row.body),
                row.words,
                row.reason,
                row.learnt,
                row.result,
                row.amountOre,
                readings);
    }

    private static TiltakView.Funding funding(FundingRow row) {
        return new TiltakView.Funding(
                row.id,
                row.source,
                row.appliedOre,
                row.reportBy,
                row.grantedOre,
                row.refusedBecause,
                row.spentOre,
                row.reportedOn);
    }

    private Named body(UUID id) {
        return new Named(id.toString(), names.body(new BodyId(id)));
    }
}
