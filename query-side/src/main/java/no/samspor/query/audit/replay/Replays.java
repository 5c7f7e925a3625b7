package no.samspor.query.audit.replay;

import java.util.List;
import java.util.stream.IntStream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.known.Change;
import no.samspor.query.audit.known.StateWords;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a moment of a case into words. */
@Component
class Replays {

    private static final int STEPS_BEFORE = 3;
    private static final int STEPS_AFTER = 4;

    private final EventSentences sentences;

    Replays(EventSentences sentences) {
        this.sentences = sentences;
    }

    /** @param allSteps whether the list of events is whole, or only those around this one */
    ReplayView of(Moment moment, boolean allSteps) {
        var trail = moment.trail();
        var current = moment.current();
        var subjects = trail.subjects();
        var say = sentences.phrases(current.trace().actor().kommune());
        var changes = new StateWords(say).between(moment.before(), moment.after());
        var steps = steps(moment, subjects, allSteps);
        return new ReplayView(
                trail.id(),
                trail.number(),
                moment.number(),
                trail.events().size(),
                shown(current, subjects),
                changes,
                changes.stream()
                        .filter(change -> change.kind() != Change.Kind.SAME)
                        .count(),
                steps,
                steps.size() < trail.events().size(),
                Rail.of(moment, LocaleContextHolder.getLocale()),
                current.event() instanceof DecisionMade made
                        ? new DecisionBasis(sentences, say, subjects).of(trail, current, made)
                        : null,
                new Chains(trail, say).leadingTo(current).orElse(null));
    }

    private ReplayView.Shown shown(Recorded current, Subjects subjects) {
        return new ReplayView.Shown(
                sentences.of(current, subjects),
                current.event() instanceof CaseEvent ? null : subjects.nameOf(current.stream()),
                current.trace().occurredOn(),
                current.recordedAt(),
                ground(current.event()),
                current.eventId(),
                current.trace().command(),
                current.position());
    }

    private List<ReplayView.Step> steps(Moment moment, Subjects subjects, boolean all) {
        var events = moment.trail().events();
        var at = moment.number();
        var from = all ? 1 : Math.max(1, at - STEPS_BEFORE);
        var to = all ? events.size() : Math.min(events.size(), at + STEPS_AFTER);
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> {
                    var event = events.get(number - 1);
                    return new ReplayView.Step(
                            number,
                            sentences.of(event, subjects).title(),
                            Norway.dayOf(event.recordedAt()),
                            number == at,
                            !moment.known().contains(event));
                })
                .toList();
    }

    private static ReplayView.@Nullable Ground ground(DomainEvent event) {
        LegalGround named = switch (event) {
            case DecisionMade e -> e.proposal().legalGround();
            case CirculationStarted e -> e.proposal().legalGround();
            case ConcernRegistered e -> e.observation().legalGround();
            case ConcernCorrected e -> e.observation().legalGround();
            default -> null;
        };
        return named == null ? null : new ReplayView.Ground(named.text(), named.validFrom());
    }
}
