package no.samspor.command.decision;

import no.samspor.command.platform.Processes;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.MinutesApproved;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Whoever approves the minutes leads the body and recorded none of them, and so confirms what was decided in the
 * meeting: at the latest with the minutes.
 */
@Component
@ProcessingGroup("processes")
class WhenMinutesApprovedThenDecisionsAreConfirmed {

    private final Processes processes;
    private final EventStore events;

    WhenMinutesApprovedThenDecisionsAreConfirmed(Processes processes, EventStore events) {
        this.processes = processes;
        this.events = events;
    }

    @EventHandler
    void on(MinutesApproved event, EventMessage<?> message) {
        var meeting = events.readEvents(event.meeting().toString(), 0);
        while (meeting.hasNext()) {
            if (meeting.next().getPayload() instanceof AgendaItemConcluded concluded && concluded.decision() != null) {
                confirm(concluded.decision(), message);
            }
        }
    }

    private void confirm(DecisionId decision, EventMessage<?> message) {
        try {
            processes.send(
                    message,
                    "confirm-" + decision,
                    "/api/decisions/" + decision,
                    sealing -> new ConfirmDecision(decision));
        } catch (AlreadyConfirmed | DecisionNoLongerStands settled) {
            // there is nothing left to confirm
        }
    }
}
