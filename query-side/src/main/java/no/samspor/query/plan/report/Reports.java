package no.samspor.query.plan.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * The årsrapporter of the viewer's kommune, the latest year first. All levels read what is approved; what is being
 * drafted is read by the koordinator, the groups above and the body that drafts it. Administration reads none.
 */
@Component
public class Reports {

    private final ReportRepository reports;
    private final FactRepository facts;
    private final ReportFigures figures;
    private final Names names;

    Reports(ReportRepository reports, FactRepository facts, ReportFigures figures, Names names) {
        this.reports = reports;
        this.facts = facts;
        this.figures = figures;
        this.names = names;
    }

    public List<ReportItem> all(Viewer viewer) {
        return reports.findByKommuneOrderByOfYearDesc(viewer.kommune().value()).stream()
                .filter(row -> reads(viewer, row))
                .map(row -> new ReportItem(row.id, row.ofYear, row.stage, row.beforeYearEnd))
                .toList();
    }

    /** Of the year before and the year that runs, those for which nobody has begun a report. */
    public List<Integer> unreported(Viewer viewer, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear())
                .filter(year -> !isBegun(viewer.kommune(), year))
                .toList();
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    Optional<ReportView> find(Viewer viewer, UUID id) {
        return reports.findById(id)
                .filter(row -> row.kommune.equals(viewer.kommune().value()) && reads(viewer, row))
                .map(row -> view(row, viewer));
    }

    /** As {@link #find}, by its year. */
    Optional<ReportView> find(Viewer viewer, int year) {
        return find(viewer, ReportId.of(viewer.kommune(), year).value());
    }

    /** Whether the kommune has one for that year, also when this viewer may not read it. */
    boolean isBegun(Kommunenummer kommune, int year) {
        return reports.findById(ReportId.of(kommune, year).value()).isPresent();
    }

    private static boolean reads(Viewer viewer, ReportRow row) {
        return viewer.seesTheWork()
                && (row.stage == ReportStage.APPROVED
                        || viewer.role() != Role.FIELD_WORKER
                        || row.body.equals(viewer.body().value()));
    }

    private ReportView view(ReportRow row, Viewer viewer) {
        var told = facts.findByKommuneOrderByPosition(row.kommune);
        var frozen = YearFold.of(row.ofYear, told, row.frozenAt);
        var now = YearFold.of(row.ofYear, told, Long.MAX_VALUE);
        var sections = Arrays.stream(ReportSection.values())
                .map(section ->
                        new ReportView.Section(section, row.text(section), figures.of(section, frozen, now, viewer)))
                .toList();
        var all =
                sections.stream().flatMap(section -> section.figures().stream()).toList();
        return new ReportView(
                row.id,
                row.version,
                row.ofYear,
                row.stage,
                body(row.body),
                row.frozenAt,
                row.frozenOn,
                row.beforeYearEnd,
                sections,
                all.stream().anyMatch(figure -> figure.now() != null),
                all.stream().anyMatch(ReportFigure::hidden),
                row.liesBefore == null ? null : body(row.liesBefore),
                row.submittedBy == null ? null : person(row.submittedBy),
                row.submittedOn,
                row.comment,
                row.approvedBy == null ? null : person(row.approvedBy),
                row.approvedOn,
                row.approvedIn == null ? null : body(row.approvedIn),
                row.decision);
    }

    private Named body(UUID id) {
        return new Named(id.toString(), names.body(new BodyId(id)));
    }

    private Named person(UUID id) {
        return new Named(id.toString(), names.person(new UserId(id)));
    }
}
