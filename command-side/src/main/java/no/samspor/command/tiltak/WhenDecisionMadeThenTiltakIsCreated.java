package no.samspor.command.tiltak;

import java.util.List;
import no.samspor.command.platform.Processes;
import no.samspor.command.platform.SealedAnew;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What an adopted decision asks for is there at once, approved by it. It has the themes and the area of the case that
 * was decided on, which every lift of the case carries up too.
 */
@Component
@ProcessingGroup("processes")
class WhenDecisionMadeThenTiltakIsCreated {

    private final Processes processes;
    private final EventStore events;
    private final TextOpener opener;

    WhenDecisionMadeThenTiltakIsCreated(Processes processes, EventStore events, TextOpener opener) {
        this.processes = processes;
        this.events = events;
        this.opener = opener;
    }

    @EventHandler
    void on(DecisionMade event, EventMessage<?> message) {
        if (event.result() != DecisionResult.ADOPTED
                || event.proposal().tiltak().isEmpty()) {
            return;
        }
        var decision = opener.open(event);
        var about = about(decision.proposal().caseId());
        for (var requested : decision.proposal().tiltak()) {
            var id = requested.tiltak();
            var location = "/api/tiltak/" + id;
            processes.send(message, "propose-" + id, location, sealing -> propose(decision, requested, about, sealing));
            processes.send(
                    message, "approve-" + id, location, sealing -> new ApproveTiltak(id, decision.decision(), null));
        }
    }

    private static ProposeTiltak propose(
            DecisionMade decision, RequestedTiltak requested, @Nullable CaseOpened about, Sealing sealing) {
        var proposal = decision.proposal();
        var pack = proposal.pack();
        var anew = new SealedAnew(sealing, TiltakProposed.class);
        return new ProposeTiltak(
                requested.tiltak(),
                anew.text("title", requested.title()),
                null,
                requested.responsible(),
                proposal.level(),
                proposal.caseId(),
                decision.decision(),
                pack == null ? null : pack.pack(),
                pack == null ? null : anew.text("packageName", pack.name()),
                about == null ? List.of() : about.themes(),
                about == null ? null : about.area(),
                null,
                requested.startBy(),
                requested.evaluateBy(),
                requested.amountOre(),
                null);
    }

    private @Nullable CaseOpened about(@Nullable CaseId id) {
        return id == null
                ? null
                : (CaseOpened) events.readEvents(id.toString(), 0).next().getPayload();
    }
}
