package no.samspor.command.plan;

import java.time.LocalDate;
import java.time.Month;
import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.Processes;
import no.samspor.command.platform.WhenPassed;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.kernel.time.Norway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** A plan takes force when it is approved, or on the first morning of its first year if that is later. */
@Component
@ProcessingGroup("processes")
class WhenPlanApprovedThenItTakesForce implements WhenPassed {

    static final String KIND = "begin-plan";

    private final Processes processes;
    private final Deadlines deadlines;
    private final PlanStandings plans;

    WhenPlanApprovedThenItTakesForce(Processes processes, Deadlines deadlines, PlanStandings plans) {
        this.processes = processes;
        this.deadlines = deadlines;
        this.plans = plans;
    }

    @EventHandler
    void on(PlanApproved event, EventMessage<?> message) {
        plans.of(event.plan()).ifPresent(plan -> {
            if (plan.from() <= Norway.dayOf(message.getTimestamp()).getYear()) {
                processes.send(
                        message, "put-in-force", at(event.plan()), sealing -> putInForce(event.plan(), plan.kommune()));
            } else {
                deadlines.set(Deadline.of(KIND, event.plan().value(), eveOf(plan.from())), message);
            }
        });
    }

    @EventHandler
    void on(PlanTookForce event) {
        deadlines.forget(KIND, event.plan().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void passed(Deadline deadline, Step step) {
        var plan = new PlanId(deadline.subject());
        plans.of(plan).ifPresent(approved -> step.send(at(plan), sealing -> putInForce(plan, approved.kommune())));
    }

    private static String at(PlanId plan) {
        return "/api/plans/" + plan;
    }

    private static PutPlanInForce putInForce(PlanId plan, Kommunenummer kommune) {
        return new PutPlanInForce(PlanInForceId.of(kommune), plan);
    }

    private static LocalDate eveOf(int year) {
        return LocalDate.of(year - 1, Month.DECEMBER, 31);
    }
}
