package no.samspor.query.tiltak.board;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakReminded;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps tiltak, their steps, their money and what they are made of. */
@Component
@Folds(TiltakEvent.class)
class TiltakProjection extends Projection {

    static final String NAME = "tiltak";

    TiltakProjection() {
        super(
                NAME,
                TiltakRow.class,
                StepRow.class,
                FundingRow.class,
                ResourceRow.class,
                IndicatorRow.class,
                MeasurementRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof TiltakEvent event) || event instanceof PackageRepeated) {
            return;
        }
        var row = event instanceof TiltakProposed proposed
                ? proposed(proposed, recorded)
                : Objects.requireNonNull(rows.find(TiltakRow.class, recorded.stream()));
        evolve(row, event, new Step(recorded, rows), rows);
        row.version = recorded.sequence();
        rows.save(row);
    }

    private static TiltakRow proposed(TiltakProposed event, Recorded recorded) {
        var row = new TiltakRow();
        row.id = event.tiltak().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.title = ShownText.of(event.title());
        row.description = ShownText.ofOptional(event.description());
        row.responsible = event.responsible().value();
        row.level = event.level();
        row.aboutCase = event.caseId() == null ? null : event.caseId().value();
        row.decision = event.decision() == null ? null : event.decision().value();
        row.pack = event.pack() == null ? null : event.pack().value();
        row.packageName = ShownText.ofOptional(event.packageName());
        row.repeats = event.repeats() == null ? null : event.repeats().value();
        row.themes = event.themes().toArray(String[]::new);
        row.area = event.area();
        ages(row, event.ages());
        row.state = TiltakState.PROPOSED;
        row.startBy = event.startBy();
        row.evaluateBy = event.evaluateBy();
        row.amountOre = event.amountOre();
        row.proposedOn = recorded.trace().occurredOn();
        return row;
    }

    private static void evolve(TiltakRow row, TiltakEvent event, Step step, Rows rows) {
        switch (event) {
            case TiltakProposed proposed -> step.is(StepKind.PROPOSED, null, null);
            case TiltakApproved approved -> {
                row.state = TiltakState.APPROVED;
                row.approvedOn = step.on();
                step.is(StepKind.APPROVED, null, ShownText.ofOptional(approved.reason()));
            }
            case TiltakRejected rejected -> {
                row.state = TiltakState.REJECTED;
                row.endedOn = step.on();
                row.lastWords = ShownText.of(rejected.reason());
                step.is(StepKind.REJECTED, null, row.lastWords);
            }
            case TiltakStarted started -> {
                row.state = TiltakState.RUNNING;
                row.startedOn = step.on();
                step.is(StepKind.STARTED, null, null);
            }
            case TiltakAdjusted adjusted -> {
                if (adjusted.evaluateBy() != null) {
                    row.evaluateBy = adjusted.evaluateBy();
                }
                row.withoutResult = false;
                step.is(StepKind.ADJUSTED, ShownText.of(adjusted.change()), ShownText.of(adjusted.reason()));
            }
            case TiltakEvaluated evaluated -> {
                row.state = TiltakState.EVALUATED;
                row.evaluatedOn = Stream.concat(Stream.of(row.evaluatedOn), Stream.of(step.on()))
                        .toArray(LocalDate[]::new);
                row.result = evaluated.result();
                row.evaluateBy = evaluated.evaluateBy();
                row.withoutResult = evaluated.result() == EvaluationResult.NOT_REACHED;
                row.learnt = ShownText.of(evaluated.learnt());
                var outcome = ShownText.ofOptional(evaluated.outcome());
                row.lastWords = outcome == null ? row.learnt : outcome;
                step.evaluated(evaluated.result(), outcome, row.learnt);
            }
            case TiltakEnded ended -> {
                row.state = TiltakState.ENDED;
                row.withoutResult = false;
                row.endedOn = step.on();
                row.evaluateBy = null;
                row.lastWords = ShownText.of(ended.reason());
                step.is(StepKind.ENDED, null, row.lastWords);
            }
            case TiltakAnchored anchored -> {
                row.state = TiltakState.ANCHORED;
                row.withoutResult = false;
                row.endedOn = step.on();
                row.evaluateBy = null;
                row.anchoredIn = anchored.service().value();
                row.lastWords = ShownText.of(anchored.reason());
                step.is(StepKind.ANCHORED, null, row.lastWords);
            }
            case FundingApplied applied -> {
                var funding = new FundingRow();
                funding.id = applied.funding();
                funding.tiltak = row.id;
                funding.source = ShownText.of(applied.source());
                funding.appliedOre = applied.amountOre();
                funding.reportBy = applied.reportBy();
                rows.save(funding);
                step.money(StepKind.APPLIED, applied.amountOre(), funding.source);
            }
            case FundingGranted granted -> {
                var funding = funding(granted.funding(), rows);
                funding.grantedOre = granted.amountOre();
                funding.reportBy = granted.reportBy() == null ? funding.reportBy : granted.reportBy();
                row.grantedOre += granted.amountOre();
                rows.save(funding);
                step.money(StepKind.GRANTED, granted.amountOre(), funding.source);
            }
            case FundingRefused refused -> {
                var funding = funding(refused.funding(), rows);
                funding.refusedBecause = ShownText.of(refused.reason());
                rows.save(funding);
                step.is(StepKind.REFUSED, funding.source, funding.refusedBecause);
            }
            case FundingSpent spent -> {
                row.spentOre += spent.amountOre();
                if (spent.funding() != null) {
                    var funding = funding(spent.funding(), rows);
                    funding.spentOre += spent.amountOre();
                    rows.save(funding);
                }
                step.money(StepKind.SPENT, spent.amountOre(), ShownText.of(spent.purpose()));
            }
            case FundingReported reported -> {
                var funding = funding(reported.funding(), rows);
                funding.reportedOn = step.on();
                rows.save(funding);
                step.is(StepKind.REPORTED, funding.source, ShownText.ofOptional(reported.note()));
            }
            case TiltakReminded reminded -> {
                // stands in the inbox of whoever is to do it
            }
            case TargetGroupDescribed described -> {
                row.targetGroup = ShownText.of(described.targetGroup());
                row.area = described.area();
                ages(row, described.ages());
                step.is(StepKind.TARGET_GROUP, row.targetGroup, null);
            }
            case ResourcesCommitted committed -> committed(committed, row, step, rows);
            case ResourcesWithdrawn withdrawn -> {
                var resource = Objects.requireNonNull(rows.find(ResourceRow.class, withdrawn.resource()));
                resource.withdrawnBecause = ShownText.of(withdrawn.reason());
                rows.save(resource);
                step.is(StepKind.WITHDRAWN, resource.what, resource.withdrawnBecause);
            }
            case GoalLinked linked -> {
                row.goal = linked.goal().value();
                step.is(StepKind.GOAL, null, null);
            }
            case IndicatorSet set -> indicator(set, row, step, rows);
            case IndicatorMeasured measured -> measured(measured, row, step, rows);
            case PackageRepeated repeated -> {}
        }
    }

    private static void committed(ResourcesCommitted event, TiltakRow row, Step step, Rows rows) {
        var resource = new ResourceRow();
        resource.id = event.resource();
        resource.tiltak = row.id;
        resource.position = step.recorded().position();
        resource.unit = event.unit().value();
        resource.what = ShownText.of(event.what());
        resource.hours = event.hours();
        resource.amountOre = event.amountOre();
        rows.save(resource);
        step.is(StepKind.COMMITTED, resource.what, null);
    }

    private static void indicator(IndicatorSet event, TiltakRow row, Step step, Rows rows) {
        var indicator = new IndicatorRow();
        indicator.id = event.indicator();
        indicator.tiltak = row.id;
        indicator.position = step.recorded().position();
        indicator.name = ShownText.of(event.name());
        indicator.unit = ShownText.of(event.unit());
        indicator.people = event.people();
        indicator.baseline = event.baseline();
        rows.save(indicator);
        step.is(StepKind.INDICATOR, indicator.name, null);
    }

    /** The step says what was measured and not the figure, which not every reader is shown. */
    private static void measured(IndicatorMeasured event, TiltakRow row, Step step, Rows rows) {
        var measurement = new MeasurementRow();
        measurement.id = step.recorded().eventId();
        measurement.tiltak = row.id;
        measurement.indicator = event.indicator();
        measurement.position = step.recorded().position();
        measurement.measuredOn = step.on();
        measurement.value = event.value();
        rows.save(measurement);
        var indicator = Objects.requireNonNull(rows.find(IndicatorRow.class, event.indicator()));
        step.is(StepKind.MEASURED, indicator.name, null);
    }

    private static void ages(TiltakRow row, @Nullable AgeBand ages) {
        row.agesFrom = ages == null ? null : ages.from();
        row.agesTo = ages == null ? null : ages.to();
    }

    private static FundingRow funding(UUID id, Rows rows) {
        return Objects.requireNonNull(rows.find(FundingRow.class, id));
    }

    /** Writes down what happened, once per event. */
    private record Step(Recorded recorded, Rows rows) {

        LocalDate on() {
            return recorded.trace().occurredOn();
        }

        void is(StepKind kind, @Nullable String words, @Nullable String reason) {
            rows.save(row(kind, words, reason));
        }

        void evaluated(EvaluationResult result, @Nullable String outcome, String learnt) {
            var row = row(StepKind.EVALUATED, outcome, null);
            row.result = result;
            row.learnt = learnt;
            rows.save(row);
        }

        void money(StepKind kind, long amountOre, String words) {
            var row = row(kind, words, null);
            row.amountOre = amountOre;
            rows.save(row);
        }

        private StepRow row(StepKind kind, @Nullable String words, @Nullable String reason) {
            var actor = recorded.trace().actor();
            var row = new StepRow();
            row.id = recorded.eventId();
            row.tiltak = recorded.stream();
            row.position = recorded.position();
            row.kind = kind;
            row.happenedOn = on();
            row.recordedAt = recorded.recordedAt();
            row.actor = actor.user().value();
            row.body = actor.body() == null ? null : actor.body().value();
            row.role = actor.role();
            row.words = words;
            row.reason = reason;
            return row;
        }
    }
}
