package no.samspor.query.tiltak.board;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps tiltak, their steps and their money. */
@Component
class TiltakProjection extends Projection {

    static final String NAME = "tiltak";

    TiltakProjection() {
        super(NAME, TiltakRow.class, StepRow.class, FundingRow.class);
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
                step.is(StepKind.ADJUSTED, ShownText.of(adjusted.change()), ShownText.of(adjusted.reason()));
            }
            case TiltakEvaluated evaluated -> {
                row.state = TiltakState.EVALUATED;
                row.evaluatedOn = Stream.concat(Stream.of(row.evaluatedOn), Stream.of(step.on()))
                        .toArray(LocalDate[]::new);
                row.result = evaluated.result();
                row.evaluateBy = evaluated.evaluateBy();
                row.lastWords = ShownText.of(evaluated.learnt());
                step.evaluated(evaluated.result(), row.lastWords);
            }
            case TiltakEnded ended -> {
                row.state = TiltakState.ENDED;
                row.endedOn = step.on();
                row.evaluateBy = null;
                row.lastWords = ShownText.of(ended.reason());
                step.is(StepKind.ENDED, null, row.lastWords);
            }
            case TiltakAnchored anchored -> {
                row.state = TiltakState.ANCHORED;
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
            case PackageRepeated repeated -> {}
        }
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
            save(kind, words, reason, null, null);
        }

        void evaluated(EvaluationResult result, String learnt) {
            save(StepKind.EVALUATED, learnt, null, result, null);
        }

        void money(StepKind kind, long amountOre, String words) {
            save(kind, words, null, null, amountOre);
        }

        private void save(
                StepKind kind,
                @Nullable String words,
                @Nullable String reason,
                @Nullable EvaluationResult result,
                @Nullable Long amountOre) {
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
            row.result = result;
            row.amountOre = amountOre;
            rows.save(row);
        }
    }
}
