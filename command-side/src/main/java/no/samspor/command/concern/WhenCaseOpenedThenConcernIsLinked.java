package no.samspor.command.concern;

import no.samspor.command.platform.Processes;
import no.samspor.kernel.casework.CaseOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** The concern that a case was opened from is part of what the case builds on. */
@Component
@ProcessingGroup("processes")
class WhenCaseOpenedThenConcernIsLinked {

    private final Processes processes;

    WhenCaseOpenedThenConcernIsLinked(Processes processes) {
        this.processes = processes;
    }

    @EventHandler
    void on(CaseOpened event, EventMessage<?> message) {
        var concern = event.raisedBy();
        if (concern != null) {
            processes.send(
                    message,
                    "link-concern",
                    "/api/concerns/" + concern,
                    sealing -> new LinkConcernToCase(concern, event.caseId()));
        }
    }
}
