package no.samspor.command.concern;

import java.util.UUID;
import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.WhenPassed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.time.Norway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A concern is received within the days that its severity gives, or the koordinator's deputy or leader is told. */
@Component
@ProcessingGroup("processes")
class WhenConcernLiesUnreadThenItRises implements WhenPassed {

    static final String KIND = "receive-concern";

    private final Deadlines deadlines;

    WhenConcernLiesUnreadThenItRises(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(ConcernRegistered event, EventMessage<?> message) {
        receiveBy(event.concern(), event.observation().severity(), message);
    }

    /** What is corrected counts from then on. */
    @EventHandler
    void on(ConcernCorrected event, EventMessage<?> message) {
        receiveBy(event.concern(), event.observation().severity(), message);
    }

    @EventHandler
    void on(ConcernReceived event) {
        deadlines.forget(KIND, event.concern().value());
    }

    @EventHandler
    void on(ConcernWithdrawn event) {
        deadlines.forget(KIND, event.concern().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void passed(Deadline deadline, Step step) {
        var concern = new ConcernId(deadline.subject());
        step.send("/api/concerns/" + concern, sealing -> new ReportUnread(concern, deadline.due()));
    }

    private void receiveBy(ConcernId concern, Severity severity, EventMessage<?> message) {
        var due = severity.receiveBy(Norway.dayOf(message.getTimestamp()));
        UUID subject = concern.value();
        deadlines.set(Deadline.of(KIND, subject, due), message);
    }
}
