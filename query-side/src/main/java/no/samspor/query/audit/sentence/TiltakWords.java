package no.samspor.query.audit.sentence;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/** What happens to a tiltak and its money, in words. */
final class TiltakWords {

    private TiltakWords() {}

    static Words of(TiltakEvent event, Phrases say, Subjects subjects) {
        return switch (event) {
            case TiltakProposed e -> proposed(e, say, subjects);
            case TiltakApproved e ->
                (e.decision() == null
                                ? Words.plain("TiltakApproved")
                                : Words.plain(
                                        "TiltakApproved.BY_DECISION",
                                        say.subject(subjects, e.decision().value(), "sentence.a-decision")))
                        .saying(say.label("reason"), e.reason());
            case TiltakRejected e -> Words.plain("TiltakRejected").saying(say.label("reason"), e.reason());
            case TiltakStarted e -> Words.plain("TiltakStarted");
            case TiltakAdjusted e ->
                Words.plain("TiltakAdjusted", evaluateBy(e.evaluateBy(), say))
                        .saying(say.label("reason"), e.reason())
                        .saying(say.label("change"), e.change());
            case TiltakEvaluated e ->
                Words.plain("TiltakEvaluated", say.value(e.result()), evaluateBy(e.evaluateBy(), say))
                        .saying(say.label("outcome"), e.outcome())
                        .saying(say.label("learnt"), e.learnt());
            case TiltakEnded e -> Words.plain("TiltakEnded").saying(say.label("reason"), e.reason());
            case TiltakAnchored e ->
                Words.plain("TiltakAnchored", say.body(e.service())).saying(say.label("reason"), e.reason());
            case FundingApplied e ->
                Words.plain("FundingApplied", say.money(e.amountOre())).saying(say.label("source"), e.source());
            case FundingGranted e ->
                Words.plain(
                        "FundingGranted",
                        say.money(e.amountOre()),
                        say.ifAny("sentence.report-by", e.reportBy() == null ? null : say.day(e.reportBy())));
            case FundingRefused e -> Words.plain("FundingRefused").saying(say.label("reason"), e.reason());
            case FundingSpent e ->
                Words.plain("FundingSpent", say.money(e.amountOre())).saying(say.label("purpose"), e.purpose());
            case FundingReported e -> Words.plain("FundingReported").saying(say.label("note"), e.note());
            case TargetGroupDescribed e ->
                Words.plain("TargetGroupDescribed", say.ages(e.ages()), say.area(e.area()))
                        .saying(say.label("target-group"), e.targetGroup());
            case ResourcesCommitted e ->
                Words.plain(
                                "ResourcesCommitted",
                                say.body(e.unit()),
                                say.ifAny("sentence.with-hours", e.hours()),
                                say.ifAny(
                                        "sentence.with-own-money",
                                        e.amountOre() == null ? null : say.money(e.amountOre())))
                        .saying(say.label("resource"), e.what());
            case ResourcesWithdrawn e -> Words.plain("ResourcesWithdrawn").saying(say.label("reason"), e.reason());
            case GoalLinked e -> Words.plain("GoalLinked");
            case IndicatorSet e ->
                Words.plain(
                                "IndicatorSet",
                                say.ifAny(
                                        "sentence.with-baseline",
                                        e.baseline() == null ? null : say.decimal(e.baseline())))
                        .saying(say.label("indicator"), e.name())
                        .saying(say.label("unit"), e.unit());
            case IndicatorMeasured e -> Words.plain("IndicatorMeasured", say.decimal(e.value()));
            case TiltakReminded e -> Words.plain("TiltakReminded." + e.promise(), say.day(e.due()));
            case PackageRepeated e ->
                Words.plain(
                                "PackageRepeated",
                                ShownText.of(e.name()),
                                e.copies().size())
                        .saying(say.label("reason"), e.reason());
        };
    }

    private static Words proposed(TiltakProposed e, Phrases say, Subjects subjects) {
        var responsible = say.body(e.responsible());
        var money = say.ifAny("sentence.with-money", e.amountOre() == null ? null : say.money(e.amountOre()));
        var start = say.ifAny("sentence.with-start", e.startBy() == null ? null : say.day(e.startBy()));
        var words = e.decision() == null
                ? Words.plain("TiltakProposed", responsible, money, start)
                : Words.plain(
                        "TiltakProposed.BY_DECISION",
                        responsible,
                        money,
                        start,
                        say.subject(subjects, e.decision().value(), "sentence.a-decision"));
        return words.saying(say.label("description"), e.description());
    }

    private static String evaluateBy(@Nullable LocalDate day, Phrases say) {
        return say.ifAny("sentence.next-evaluation", day == null ? null : say.day(day));
    }
}
