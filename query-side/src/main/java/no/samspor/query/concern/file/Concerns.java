package no.samspor.query.concern.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.query.concern.ConcernNames;
import no.samspor.query.concern.Standing;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Single concerns, for whoever registered them, the koordinator and the auditor. */
@Component
class Concerns {

    private final ConcernRepository concerns;
    private final ConcernStepRepository steps;
    private final ConcernCaseRepository cases;
    private final ConcernNames names;

    Concerns(ConcernRepository concerns, ConcernStepRepository steps, ConcernCaseRepository cases, ConcernNames names) {
        this.concerns = concerns;
        this.steps = steps;
        this.cases = cases;
        this.names = names;
    }

    /** @throws NotHere when there is none, or none that the viewer may see */
    ConcernView one(UUID id, Viewer viewer) {
        return find(id, viewer).orElseThrow(NotHere::new);
    }

    /** Empty when there is none, or none that the viewer may see. */
    Optional<ConcernView> find(UUID id, Viewer viewer) {
        return concerns.findByIdAndKommune(id, viewer.kommune().value())
                .filter(found -> maySee(found, viewer))
                .map(this::whole);
    }

    private ConcernView whole(ConcernRow row) {
        var happened = steps.findByConcernOrderByPositionAsc(row.id);
        var linked =
                cases
                        .findAllById(happened.stream()
                                .map(step -> step.caseId)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(found -> found.id, Concerns::linked));
        return view(row, happened, linked);
    }

    /** The open cases of the viewer's kommune, newest first. */
    List<LinkedCase> openCases(Viewer viewer) {
        return cases.findByKommuneAndOpenTrueOrderByNumberDesc(viewer.kommune().value()).stream()
                .map(Concerns::linked)
                .toList();
    }

    private static boolean maySee(ConcernRow row, Viewer viewer) {
        return ConcernList.seesAll(viewer) || row.reporter.equals(viewer.user().value());
    }

    private ConcernView view(ConcernRow row, List<ConcernStepRow> happened, Map<UUID, LinkedCase> linked) {
        var kommune = new Kommunenummer(row.kommune);
        var themes = names.themes(kommune, row.themes);
        var area = names.area(kommune, row.area);
        return new ConcernView(
                row.id,
                row.version,
                row.number,
                ConcernNames.title(themes, area),
                names.person(row.reporter),
                names.body(row.service),
                row.subject,
                themes,
                row.seen,
                area,
                new AgeBand(row.youngest, row.oldest),
                row.headcount,
                row.severity,
                row.doneSoFar,
                ground(row),
                row.seenOn,
                row.registeredAt,
                row.state,
                Standing.of(row.state, row.asked, row.answerDueOn, row.answeredOn),
                row.asked,
                row.answerDueOn,
                row.answeredOn,
                List.copyOf(linked.values()),
                happened.stream().map(step -> step(step, linked)).toList());
    }

    private Step step(ConcernStepRow row, Map<UUID, LinkedCase> linked) {
        return new Step(
                row.id,
                row.kind,
                names.person(row.person),
                row.role,
                row.body == null ? null : names.body(row.body),
                row.occurredOn,
                row.recordedAt,
                row.said,
                row.closingReason,
                row.caseId == null ? null : linked.get(row.caseId),
                row.answerCause,
                row.dueOn);
    }

    private static @Nullable LegalGround ground(ConcernRow row) {
        return row.groundCode == null || row.groundText == null
                ? null
                : new LegalGround(row.groundCode, row.groundText, row.groundValidFrom);
    }

    private static LinkedCase linked(ConcernCaseRow row) {
        return new LinkedCase(row.id, row.number, row.title);
    }
}
