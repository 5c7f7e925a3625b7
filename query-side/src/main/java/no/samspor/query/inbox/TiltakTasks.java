package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.APPROVE_TILTAK;
import static no.samspor.query.inbox.TaskKind.END_TILTAK;
import static no.samspor.query.inbox.TaskKind.EVALUATE_TILTAK;
import static no.samspor.query.inbox.TaskKind.REPORT_FUNDING;
import static no.samspor.query.inbox.TaskKind.SETTLE_TILTAK;
import static no.samspor.query.inbox.TaskKind.START_TILTAK;

import java.util.Objects;
import java.util.UUID;
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
import no.samspor.query.platform.ShownText;

/** What a tiltak asks of people. */
final class TiltakTasks {

    private TiltakTasks() {}

    static void fold(TiltakEvent event, UUID tiltak, Desk desk) {
        switch (event) {
            case TiltakProposed proposed -> proposed(proposed, tiltak, desk);
            case TiltakApproved approved -> {
                desk.close(tiltak, APPROVE_TILTAK);
                var subject = desk.subject(tiltak);
                desk.openFor(START_TILTAK, tiltak, subject.body, subject.startBy);
            }
            case TiltakRejected rejected -> desk.close(tiltak, APPROVE_TILTAK);
            case TiltakStarted started -> {
                desk.close(tiltak, START_TILTAK);
                var subject = desk.subject(tiltak);
                desk.openFor(EVALUATE_TILTAK, tiltak, subject.body, subject.evaluateBy);
            }
            case TiltakAdjusted adjusted -> adjusted(adjusted, tiltak, desk);
            case TiltakEvaluated evaluated -> evaluated(evaluated, tiltak, desk);
            case TiltakEnded ended -> over(tiltak, desk);
            case TiltakAnchored anchored -> over(tiltak, desk);
            case FundingApplied applied -> {
                var application = desk.subject(applied.funding());
                application.reportBy = applied.reportBy();
                desk.keep(application);
            }
            case FundingGranted granted -> granted(granted, tiltak, desk);
            case FundingReported reported -> desk.closeEach(tiltak, REPORT_FUNDING, reported.funding());
            case FundingRefused refused -> {}
            case FundingSpent spent -> {}
            case TargetGroupDescribed described -> {}
            case ResourcesCommitted committed -> {}
            case ResourcesWithdrawn withdrawn -> {}
            case GoalLinked linked -> {}
            case IndicatorSet set -> {}
            case IndicatorMeasured measured -> {}
            case TiltakReminded reminded -> reminded(reminded, tiltak, desk);
            case PackageRepeated repeated -> {}
        }
    }

    private static void proposed(TiltakProposed event, UUID tiltak, Desk desk) {
        var subject = desk.subject(tiltak);
        subject.title = ShownText.of(event.title());
        subject.level = event.level();
        subject.body = event.responsible().value();
        subject.startBy = event.startBy();
        subject.evaluateBy = event.evaluateBy();
        desk.keep(subject);
        if (event.decision() == null) {
            desk.open(APPROVE_TILTAK, tiltak, desk.day().plusWeeks(2));
        }
    }

    /** What gave no result and is changed instead of ended, is to be evaluated again. */
    private static void adjusted(TiltakAdjusted event, UUID tiltak, Desk desk) {
        var subject = desk.subject(tiltak);
        if (event.evaluateBy() != null) {
            subject.evaluateBy = event.evaluateBy();
            desk.keep(subject);
        }
        if (desk.isOpen(END_TILTAK, tiltak) || event.evaluateBy() != null && desk.isOpen(EVALUATE_TILTAK, tiltak)) {
            desk.openFor(EVALUATE_TILTAK, tiltak, subject.body, subject.evaluateBy);
        }
        desk.close(tiltak, END_TILTAK);
    }

    private static void reminded(TiltakReminded event, UUID tiltak, Desk desk) {
        switch (event.promise()) {
            case START -> desk.remind(tiltak, START_TILTAK);
            case EVALUATION -> desk.remind(tiltak, EVALUATE_TILTAK);
            case REPORT -> desk.remindEach(tiltak, REPORT_FUNDING, Objects.requireNonNull(event.funding()));
        }
    }

    private static void granted(FundingGranted event, UUID tiltak, Desk desk) {
        var reportBy = event.reportBy() == null ? desk.subject(event.funding()).reportBy : event.reportBy();
        if (reportBy != null) {
            desk.openForOne(REPORT_FUNDING, tiltak, event.funding(), desk.subject(tiltak).body, reportBy);
        }
    }

    private static void evaluated(TiltakEvaluated event, UUID tiltak, Desk desk) {
        desk.close(tiltak, EVALUATE_TILTAK, END_TILTAK, SETTLE_TILTAK);
        var subject = desk.subject(tiltak);
        subject.evaluateBy = event.evaluateBy();
        desk.keep(subject);
        if (event.result() == EvaluationResult.NOT_REACHED) {
            desk.open(END_TILTAK, tiltak, desk.day().plusWeeks(2));
        } else if (event.evaluateBy() == null) {
            desk.open(SETTLE_TILTAK, tiltak, desk.day().plusMonths(1));
        }
        if (event.evaluateBy() != null) {
            desk.openFor(EVALUATE_TILTAK, tiltak, desk.subject(tiltak).body, event.evaluateBy());
        }
    }

    private static void over(UUID tiltak, Desk desk) {
        desk.close(tiltak, APPROVE_TILTAK, START_TILTAK, EVALUATE_TILTAK, END_TILTAK, SETTLE_TILTAK);
    }
}
