package no.samspor.query.audit.replay;

import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.query.audit.known.StateWords;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.step.Addresses;
import no.samspor.query.audit.step.ShownEvents;
import no.samspor.query.audit.step.Steps;
import no.samspor.query.audit.trail.CaseTrail;
import org.springframework.stereotype.Component;

/** Puts a moment of a case into words. */
@Component
class Replays {

    private final EventSentences sentences;
    private final ShownEvents events;

    Replays(EventSentences sentences, ShownEvents events) {
        this.sentences = sentences;
        this.events = events;
    }

    /** @param whole whether the list of events is whole, or only those around this one */
    ReplayView of(Moment moment, boolean whole) {
        var trail = moment.trail();
        var current = moment.current();
        var subjects = trail.subjects();
        var say = sentences.phrases(current.trace().actor().kommune());
        var about = current.event() instanceof CaseEvent ? null : subjects.nameOf(current.stream());
        return new ReplayView(
                trail.id(),
                trail.number(),
                events.of(current, subjects, about),
                new StateWords(say).between(moment.before(), moment.after()),
                Steps.of(
                        trail.events(),
                        moment.known(),
                        current,
                        addresses(trail),
                        event -> sentences.of(event, subjects).title(),
                        whole),
                current.event() instanceof DecisionMade made
                        ? new DecisionBasis(sentences, say, subjects).of(trail, current, made)
                        : null,
                new Chains(trail, say).leadingTo(current).orElse(null));
    }

    static Addresses addresses(CaseTrail trail) {
        return Addresses.byNumber("/revisjon/saker/" + trail.id() + "?hendelse=", trail.events());
    }
}
