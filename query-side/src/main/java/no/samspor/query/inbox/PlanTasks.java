package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.APPROVE_PLAN;
import static no.samspor.query.inbox.TaskKind.PUT_PLAN_IN_FORCE;
import static no.samspor.query.inbox.TaskKind.REVISE_PLAN;

import java.time.LocalDate;
import java.time.Month;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.query.platform.ShownText;

/** What a handlingsplan asks of people. */
final class PlanTasks {

    private PlanTasks() {}

    static void fold(PlanEvent event, Desk desk) {
        var plan = event.plan().value();
        switch (event) {
            case PlanDrafted drafted -> {
                var subject = desk.subject(plan);
                subject.number = drafted.number();
                subject.title = ShownText.of(drafted.title());
                subject.body = drafted.body().value();
                subject.startBy = LocalDate.of(drafted.from(), Month.JANUARY, 1);
                desk.keep(subject);
            }
            case GoalSet set -> {}
            case GoalDropped dropped -> {}
            case GoalPrioritised prioritised -> {}
            case PlanSubmitted submitted -> {
                desk.close(plan, REVISE_PLAN);
                desk.openFor(
                        APPROVE_PLAN, plan, submitted.to().value(), desk.day().plusMonths(1));
            }
            case PlanReturned returned -> {
                desk.close(plan, APPROVE_PLAN);
                desk.open(REVISE_PLAN, plan, desk.day().plusMonths(1));
            }
            case PlanApproved approved -> {
                desk.close(plan, APPROVE_PLAN);
                desk.open(PUT_PLAN_IN_FORCE, plan, desk.subject(plan).startBy);
            }
            case PlanTookForce tookForce -> desk.close(plan, PUT_PLAN_IN_FORCE);
            case PlanSucceeded succeeded -> {}
        }
    }
}
