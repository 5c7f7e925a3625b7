package no.samspor.query.audit.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.sentence.EventPage;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.sentence.Said;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.ShownText;

/**
 * What the deciding body could read at the moment of its decision. Above utførende level that is the summary it was
 * sent, decisions, tiltak and figures: never a note or a concern.
 */
final class DecisionBasis {

    private final EventSentences sentences;
    private final Phrases say;
    private final Subjects subjects;

    DecisionBasis(EventSentences sentences, Phrases say, Subjects subjects) {
        this.sentences = sentences;
        this.say = say;
        this.subjects = subjects;
    }

    Knew of(CaseTrail trail, Recorded decision, DecisionMade made) {
        var at = trail.events().indexOf(decision);
        var before = trail.events().subList(0, at);
        var since = trail.events().subList(at + 1, trail.events().size());
        return new Knew(
                say.body(made.proposal().body()),
                at,
                trail.events().size(),
                had(trail, decision, made, before),
                Stream.concat(
                                News.among(since).stream().map(news -> since(trail, decision, made, news)),
                                corrected(trail, decision, made, before))
                        .toList());
    }

    private List<Knew.Had> had(CaseTrail trail, Recorded decision, DecisionMade made, List<Recorded> before) {
        List<Knew.Had> had = new ArrayList<>();
        if (made.proposal().level() == Level.UTFORENDE) {
            had.addAll(ofUtforende(before));
        } else {
            had.addAll(lifted(trail, decision, made, before));
        }
        before.forEach(recorded -> {
            switch (recorded.event()) {
                case DecisionMade e -> had.add(told(recorded));
                case TiltakEvaluated e -> had.add(told(recorded));
                case FundingGranted e -> had.add(told(recorded));
                default -> {}
            }
        });
        return had;
    }

    private List<Knew.Had> ofUtforende(List<Recorded> before) {
        return before.stream()
                .filter(recorded ->
                        recorded.event() instanceof ConcernLinkedToCase || recorded.event() instanceof NoteAdded)
                .map(this::told)
                .toList();
    }

    /** The last lift to the body that decided. */
    private static Optional<Recorded> lift(List<Recorded> before, DecisionMade made) {
        return before.stream()
                .filter(recorded -> recorded.event() instanceof CaseEscalated escalated
                        && escalated.toBody().equals(made.proposal().body()))
                .reduce((earlier, later) -> later);
    }

    private List<Knew.Had> lifted(CaseTrail trail, Recorded decision, DecisionMade made, List<Recorded> before) {
        var lift = lift(before, made);
        if (lift.isEmpty()) {
            return List.of(Knew.Had.of(say.text("audit.knew.no-summary")));
        }
        var escalated = (CaseEscalated) lift.get().event();
        List<Knew.Had> had = new ArrayList<>();
        had.add(new Knew.Had(
                say.text(
                        "audit.knew.summary",
                        say.person(escalated.signedBy()),
                        say.day(lift.get().trace().occurredOn())),
                List.of(
                        new Said(say.text("sentence.said.title"), ShownText.of(escalated.title())),
                        new Said(say.text("sentence.said.question"), ShownText.of(escalated.question())),
                        new Said(say.text("sentence.said.reason"), ShownText.of(escalated.reason())),
                        new Said(say.text("sentence.said.summary"), ShownText.of(escalated.summary())))));
        escalated.basis().forEach(item -> had.add(Knew.Had.of(basis(item, trail, decision))));
        return had;
    }

    private String basis(BasisItem item, CaseTrail trail, Recorded decision) {
        var name = item.reference() == null ? null : subjects.nameOf(item.reference());
        return switch (item.kind()) {
            case CONCERN_COUNT ->
                item.figure() == null
                        ? say.text("audit.knew.few-concerns")
                        : say.text("audit.knew.concerns", item.figure());
            case TILTAK -> say.text("audit.knew.tiltak", name == null ? say.text("sentence.the-tiltak") : name);
            case DECISION -> say.text("audit.knew.decision", name == null ? say.text("sentence.a-decision") : name);
            case INDICATOR ->
                figures(trail, item)
                        .filter(recorded -> recorded.position() < decision.position())
                        .reduce((earlier, later) -> later)
                        .map(last -> figure(trail, item, last))
                        .orElseGet(() -> say.text("audit.knew.indicator"));
        };
    }

    /** What was recorded of that published figure, in order. */
    private static Stream<Recorded> figures(CaseTrail trail, BasisItem item) {
        return trail.referred().stream()
                .filter(recorded ->
                        recorded.stream().equals(item.reference()) && recorded.event() instanceof IndicatorEvent);
    }

    /** «Trivsel, Sentrum: 91,5 prosent (2025)», with the value that this event gave it. */
    private String figure(CaseTrail trail, BasisItem item, Recorded last) {
        var recorded = figures(trail, item)
                .map(Recorded::event)
                .filter(IndicatorRecorded.class::isInstance)
                .map(IndicatorRecorded.class::cast)
                .findFirst()
                .orElseThrow();
        var value = last.event() instanceof IndicatorCorrected corrected ? corrected.value() : recorded.value();
        var name = recorded.area() == null ? recorded.name() : recorded.name() + ", " + say.area(recorded.area());
        return say.text("audit.knew.figure", name, say.decimal(value), recorded.unit(), recorded.period());
    }

    /** Figures that it had before it, and that are others now. */
    private Stream<Knew.Since> corrected(CaseTrail trail, Recorded decision, DecisionMade made, List<Recorded> before) {
        return lift(before, made).stream()
                .flatMap(lift -> ((CaseEscalated) lift.event()).basis().stream())
                .filter(item -> item.kind() == BasisItem.Kind.INDICATOR)
                .flatMap(item -> figures(trail, item)
                        .filter(recorded -> recorded.position() > decision.position())
                        .filter(recorded -> recorded.event() instanceof IndicatorCorrected)
                        .map(recorded -> new Knew.Since(
                                EventPage.of(recorded),
                                say.text(
                                        "audit.knew.corrected",
                                        figure(trail, item, recorded),
                                        say.day(Norway.dayOf(recorded.recordedAt()))),
                                ShownText.of(((IndicatorCorrected) recorded.event()).reason()),
                                null)));
    }

    private Knew.Had told(Recorded recorded) {
        var sentence = sentences.of(recorded, subjects);
        return new Knew.Had(
                sentence.title() + ", " + say.day(recorded.trace().occurredOn()),
                sentence.said().stream().limit(1).toList());
    }

    private Knew.Since since(CaseTrail trail, Recorded decision, DecisionMade made, Recorded news) {
        var sentence = sentences.of(news, subjects);
        var late = news.trace().occurredOn().isBefore(decision.trace().occurredOn())
                ? say.text(
                        "audit.knew.late",
                        say.day(news.trace().occurredOn()),
                        say.day(Norway.dayOf(news.recordedAt())),
                        say.body(made.proposal().body()))
                : null;
        return new Knew.Since(
                "/revisjon/saker/%s?hendelse=%d"
                        .formatted(trail.id(), trail.events().indexOf(news) + 1),
                sentence.title() + ", " + say.day(news.trace().occurredOn()),
                sentence.why(),
                late);
    }
}
