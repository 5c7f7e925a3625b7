package no.samspor.command.plan;

import java.util.Optional;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads them from the plan's own events. */
@Component
class PlanStandingsInStore implements PlanStandings {

    private final EventStore events;

    PlanStandingsInStore(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Standing> of(PlanId id) {
        @Nullable Standing standing = null;
        var stream = events.readEvents(id.toString(), 0);
        while (stream.hasNext()) {
            var message = stream.next();
            if (message.getPayload() instanceof PlanDrafted drafted) {
                var kommune = Trace.of(message.getMetaData()).actor().kommune();
                standing = new Standing(kommune, drafted.from(), false);
            } else if (standing != null && message.getPayload() instanceof PlanApproved) {
                standing = new Standing(standing.kommune(), standing.from(), true);
            }
        }
        return Optional.ofNullable(standing);
    }
}
