package no.samspor.command.decision;

import java.util.Optional;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads them from the other decision's own events. */
@Component
class DecisionStandingsInStore implements DecisionStandings {

    private final EventStore events;

    DecisionStandingsInStore(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Standing> of(DecisionId id) {
        @Nullable Standing standing = null;
        var stream = events.readEvents(id.toString(), 0);
        while (stream.hasNext()) {
            var message = stream.next();
            var payload = message.getPayload();
            if (payload instanceof DecisionMade made) {
                var kommune = Trace.of(message.getMetaData()).actor().kommune();
                standing = new Standing(kommune, made.proposal().body(), made.result() == DecisionResult.ADOPTED);
            } else if (standing != null
                    && (payload instanceof DecisionSuperseded || payload instanceof DecisionRevoked)) {
                standing = new Standing(standing.kommune(), standing.body(), false);
            }
        }
        return Optional.ofNullable(standing);
    }
}
