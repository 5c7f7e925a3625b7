package no.samspor.query.audit.step;

import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an event and what identifies it into words. */
@Component
public class ShownEvents {

    private final EventSentences sentences;

    public ShownEvents(EventSentences sentences) {
        this.sentences = sentences;
    }

    /** @param about what it happened to, where that must be said */
    public ShownEvent of(Recorded recorded, Subjects subjects, @Nullable String about) {
        var actor = recorded.trace().actor();
        var say = sentences.phrases(actor.kommune());
        return new ShownEvent(
                sentences.of(recorded, subjects),
                about,
                say.person(actor.user()),
                actor.role(),
                actor.body() == null ? null : say.body(actor.body()),
                actor.level(),
                recorded.trace().occurredOn(),
                recorded.recordedAt(),
                ground(recorded.event()),
                recorded.eventId(),
                recorded.trace().command(),
                recorded.position());
    }

    private static ShownEvent.@Nullable Ground ground(DomainEvent event) {
        LegalGround named = switch (event) {
            case DecisionMade e -> e.proposal().legalGround();
            case CirculationStarted e -> e.proposal().legalGround();
            case ConcernRegistered e -> e.observation().legalGround();
            case ConcernCorrected e -> e.observation().legalGround();
            case AgendaItemPlaced e -> e.shielded();
            case AgendaItemShielded e -> e.ground();
            default -> null;
        };
        return named == null ? null : new ShownEvent.Ground(named.text(), named.validFrom());
    }
}
