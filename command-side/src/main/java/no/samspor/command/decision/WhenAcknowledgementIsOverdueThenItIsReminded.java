package no.samspor.command.decision;

import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.WhenPassed;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whoever a decision was carried to and who has not acknowledged it in time is reminded. */
@Component
@ProcessingGroup("processes")
class WhenAcknowledgementIsOverdueThenItIsReminded implements WhenPassed {

    static final String KIND = "acknowledge-decision";

    private final Deadlines deadlines;

    WhenAcknowledgementIsOverdueThenItIsReminded(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(DecisionCommunicated event, EventMessage<?> message) {
        deadlines.set(Deadline.oneOf(KIND, event.decision().value(), event.acknowledgeBy()), message);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void passed(Deadline deadline, Step step) {
        var decision = new DecisionId(deadline.subject());
        step.send("/api/decisions/" + decision, sealing -> new RemindOfAcknowledgement(decision, deadline.due()));
    }
}
