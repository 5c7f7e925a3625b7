package no.samspor.command.plan;

import no.samspor.command.platform.Processes;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.time.Norway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A plan whose first year has begun takes force when it is approved; one for later waits for the koordinator. */
@Component
@ProcessingGroup("processes")
class WhenPlanApprovedThenItTakesForce {

    private final Processes processes;
    private final PlanStandings plans;

    WhenPlanApprovedThenItTakesForce(Processes processes, PlanStandings plans) {
        this.processes = processes;
        this.plans = plans;
    }

    @EventHandler
    void on(PlanApproved event, EventMessage<?> message) {
        var kommune = Trace.of(message.getMetaData()).actor().kommune();
        var begun = plans.of(event.plan())
                .filter(plan ->
                        plan.from() <= Norway.dayOf(message.getTimestamp()).getYear())
                .isPresent();
        if (begun) {
            processes.send(
                    message,
                    "put-in-force",
                    "/api/plans/" + event.plan(),
                    sealing -> new PutPlanInForce(PlanInForceId.of(kommune), event.plan()));
        }
    }
}
