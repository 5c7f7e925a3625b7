package no.samspor.query.plan.report;

import java.util.Objects;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.plan.ReportSectionWritten;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/**
 * Keeps reports, and of every event that a report counts what it says, at its position: {@link YearFold} makes the
 * figures of them, then as now.
 */
@Component
@Folds({
    ReportEvent.class,
    ConcernEvent.class,
    CaseEvent.class,
    DecisionEvent.class,
    TiltakEvent.class,
    MeetingEvent.class
})
class ReportProjection extends Projection {

    static final String NAME = "annual-report";

    ReportProjection() {
        super(NAME, ReportRow.class, FactRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case ReportEvent event -> report(event, recorded, rows);
            case ConcernRegistered event -> {
                var fact = seen(FactKind.CONCERN_REGISTERED, event.observation(), recorded);
                fact.name = event.number();
                rows.save(fact);
            }
            case ConcernCorrected event -> rows.save(seen(FactKind.CONCERN_CORRECTED, event.observation(), recorded));
            case ConcernWithdrawn event -> rows.save(fact(FactKind.CONCERN_WITHDRAWN, recorded));
            case ConcernReceived event -> rows.save(fact(FactKind.CONCERN_RECEIVED, recorded));
            case ConcernAnswered event -> rows.save(fact(FactKind.CONCERN_ANSWERED, recorded));
            case CaseOpened event -> {
                var fact = fact(FactKind.CASE_OPENED, recorded);
                fact.name = event.number();
                fact.level = event.level();
                rows.save(fact);
            }
            case CaseEscalated event -> {
                var fact = fact(FactKind.CASE_LIFTED, recorded);
                fact.level = event.toLevel();
                rows.save(fact);
            }
            case CaseClosed event -> rows.save(fact(FactKind.CASE_CLOSED, recorded));
            case MeetingScheduled event -> {
                var fact = fact(FactKind.MEETING_PLANNED, recorded);
                fact.name = event.number();
                fact.body = event.body().value();
                rows.save(fact);
            }
            case MeetingClosed event -> rows.save(fact(FactKind.MEETING_HELD, recorded));
            case DecisionMade event -> {
                if (event.result() == DecisionResult.ADOPTED) {
                    var fact = fact(FactKind.DECISION_MADE, recorded);
                    fact.name = event.number();
                    fact.level = event.proposal().level();
                    fact.deadline = event.proposal().deadline();
                    rows.save(fact);
                }
            }
            case DecisionCarriedOut event -> rows.save(fact(FactKind.DECISION_CARRIED_OUT, recorded));
            case DecisionSuperseded event -> rows.save(fact(FactKind.DECISION_GONE, recorded));
            case DecisionRevoked event -> rows.save(fact(FactKind.DECISION_GONE, recorded));
            case TiltakProposed event -> {
                var fact = fact(FactKind.TILTAK_PROPOSED, recorded);
                fact.name = ShownText.of(event.title());
                rows.save(fact);
            }
            case TiltakStarted event -> rows.save(fact(FactKind.TILTAK_STARTED, recorded));
            case TiltakEvaluated event -> {
                var fact = fact(FactKind.TILTAK_EVALUATED, recorded);
                fact.result = event.result();
                rows.save(fact);
            }
            case TiltakEnded event -> rows.save(fact(FactKind.TILTAK_ENDED, recorded));
            case TiltakAnchored event -> rows.save(fact(FactKind.TILTAK_ANCHORED, recorded));
            case FundingGranted event -> rows.save(money(FactKind.MONEY_GRANTED, event.amountOre(), recorded));
            case FundingSpent event -> rows.save(money(FactKind.MONEY_SPENT, event.amountOre(), recorded));
            default -> {
                // nothing that a report counts
            }
        }
    }

    private static void report(ReportEvent event, Recorded recorded, Rows rows) {
        var row = event instanceof AnnualReportDrafted drafted
                ? drafted(drafted, recorded)
                : Objects.requireNonNull(rows.find(ReportRow.class, recorded.stream()));
        switch (event) {
            case AnnualReportDrafted drafted -> freeze(row, drafted.position(), drafted.beforeYearEnd(), recorded);
            case AnnualReportRedrafted again -> freeze(row, again.position(), again.beforeYearEnd(), recorded);
            case ReportSectionWritten written -> row.write(written.section(), ShownText.of(written.text()));
            case AnnualReportSubmitted submitted -> {
                row.stage = ReportStage.SUBMITTED;
                row.liesBefore = submitted.to().value();
                row.submittedBy = recorded.trace().actor().user().value();
                row.submittedOn = recorded.trace().occurredOn();
                row.comment = null;
            }
            case AnnualReportReturned returned -> {
                row.stage = ReportStage.RETURNED;
                row.comment = ShownText.of(returned.comment());
            }
            case AnnualReportApproved approved -> {
                row.stage = ReportStage.APPROVED;
                row.approvedBy = recorded.trace().actor().user().value();
                row.approvedOn = recorded.trace().occurredOn();
                row.approvedIn = approved.body().value();
                row.decision =
                        approved.decision() == null ? null : approved.decision().value();
            }
        }
        row.version = recorded.sequence();
        rows.save(row);
    }

    private static ReportRow drafted(AnnualReportDrafted event, Recorded recorded) {
        var row = new ReportRow();
        row.id = event.report().value();
        row.kommune = kommune(recorded);
        row.ofYear = event.year();
        row.body = event.body().value();
        row.stage = ReportStage.DRAFT;
        return row;
    }

    private static void freeze(ReportRow row, long position, boolean beforeYearEnd, Recorded recorded) {
        row.frozenAt = position;
        row.frozenOn = recorded.recordedAt();
        row.beforeYearEnd = beforeYearEnd;
    }

    private static FactRow seen(FactKind kind, Observation observation, Recorded recorded) {
        var fact = fact(kind, recorded);
        fact.area = observation.area();
        fact.themes = observation.themes().toArray(String[]::new);
        return fact;
    }

    private static FactRow money(FactKind kind, long amountOre, Recorded recorded) {
        var fact = fact(kind, recorded);
        fact.amountOre = amountOre;
        return fact;
    }

    private static FactRow fact(FactKind kind, Recorded recorded) {
        var fact = new FactRow();
        fact.id = recorded.eventId();
        fact.kommune = kommune(recorded);
        fact.position = recorded.position();
        fact.subject = recorded.stream();
        fact.kind = kind;
        fact.happenedOn = recorded.trace().occurredOn();
        fact.recordedOn = Norway.dayOf(recorded.recordedAt());
        return fact;
    }

    private static String kommune(Recorded recorded) {
        return recorded.trace().actor().kommune().value();
    }
}
