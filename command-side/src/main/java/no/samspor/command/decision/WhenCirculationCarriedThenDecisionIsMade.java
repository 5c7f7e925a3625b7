package no.samspor.command.decision;

import java.util.ArrayList;
import java.util.List;
import no.samspor.command.platform.Processes;
import no.samspor.command.platform.SealedAnew;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedPackage;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What a circulation adopted is written down as a decision, with the answers against it as dissent. */
@Component
@ProcessingGroup("processes")
class WhenCirculationCarriedThenDecisionIsMade {

    private final Processes processes;
    private final EventStore events;
    private final TextOpener opener;

    WhenCirculationCarriedThenDecisionIsMade(Processes processes, EventStore events, TextOpener opener) {
        this.processes = processes;
        this.events = events;
        this.opener = opener;
    }

    @EventHandler
    void on(CirculationCarried event, EventMessage<?> message) {
        var id = event.decision();
        processes.send(message, "conclude", "/api/decisions/" + id, sealing -> conclude(id, sealing));
    }

    private ConcludeCirculation conclude(DecisionId id, Sealing sealing) {
        var history = history(id);
        var started = (CirculationStarted) history.getFirst();
        var anew = new SealedAnew(sealing, DecisionMade.class);
        return new ConcludeCirculation(id, proposal(started.proposal(), anew), dissent(history, anew));
    }

    private List<DecisionEvent> history(DecisionId id) {
        var history = new ArrayList<DecisionEvent>();
        var stream = events.readEvents(id.toString(), 0);
        while (stream.hasNext()) {
            history.add(opener.open((DecisionEvent) stream.next().getPayload()));
        }
        return history;
    }

    private static Proposal proposal(Proposal circulated, SealedAnew anew) {
        var pack = circulated.pack();
        return new Proposal(
                circulated.caseId(),
                circulated.body(),
                circulated.level(),
                circulated.kind(),
                anew.text("proposal.title", circulated.title()),
                anew.text("proposal.text", circulated.text()),
                anew.text("proposal.reason", circulated.reason()),
                circulated.responsible(),
                circulated.deadline(),
                circulated.statutory(),
                circulated.legalGround(),
                pack == null ? null : new RequestedPackage(pack.pack(), anew.text("proposal.pack.name", pack.name())),
                circulated.tiltak().stream().map(one -> tiltak(one, anew)).toList());
    }

    private static RequestedTiltak tiltak(RequestedTiltak circulated, SealedAnew anew) {
        return new RequestedTiltak(
                circulated.tiltak(),
                anew.text("proposal.tiltak.title", circulated.title()),
                circulated.responsible(),
                circulated.startBy(),
                circulated.evaluateBy(),
                circulated.amountOre());
    }

    private static List<Dissent> dissent(List<DecisionEvent> history, SealedAnew anew) {
        var dissent = new ArrayList<Dissent>();
        for (var event : history) {
            if (event instanceof CirculationAnswered answered
                    && answered.answer() == CirculationAnswer.AGAINST
                    && answered.text() != null) {
                dissent.add(new Dissent(answered.member(), anew.text("dissent.text", answered.text())));
            }
        }
        return dissent;
    }
}
