package no.samspor.command.tiltak;

import java.util.List;
import no.samspor.command.platform.Processes;
import no.samspor.command.platform.SealedAnew;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What an adopted decision asks for is there at once, approved by it. */
@Component
@ProcessingGroup("processes")
class WhenDecisionMadeThenTiltakIsCreated {

    private final Processes processes;
    private final TextOpener opener;

    WhenDecisionMadeThenTiltakIsCreated(Processes processes, TextOpener opener) {
        this.processes = processes;
        this.opener = opener;
    }

    @EventHandler
    void on(DecisionMade event, EventMessage<?> message) {
        if (event.result() != DecisionResult.ADOPTED) {
            return;
        }
        var decision = opener.open(event);
        for (var requested : decision.proposal().tiltak()) {
            var id = requested.tiltak();
            var location = "/api/tiltak/" + id;
            processes.send(message, "propose-" + id, location, sealing -> propose(decision, requested, sealing));
            processes.send(
                    message, "approve-" + id, location, sealing -> new ApproveTiltak(id, decision.decision(), null));
        }
    }

    private static ProposeTiltak propose(DecisionMade decision, RequestedTiltak requested, Sealing sealing) {
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
                List.of(),
                null,
                null,
                requested.startBy(),
                requested.evaluateBy(),
                requested.amountOre(),
                null);
    }
}
