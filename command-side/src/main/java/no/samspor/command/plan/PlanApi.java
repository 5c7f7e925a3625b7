package no.samspor.command.plan;

import jakarta.validation.Valid;
import java.util.List;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.plan.GoalComment;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.plan.PlanReturned;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a handlingsplan over HTTP. */
@RestController
@RequestMapping("/api/plans")
class PlanApi {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> draft(@Valid @RequestBody DraftPlanRequest request, Submission submission) {
        var id = new PlanId(submission.newId());
        var goals = request.goals() == null
                ? List.<DraftPlan.CarriedOn>of()
                : request.goals().stream()
                        .map(goal -> new DraftPlan.CarriedOn(
                                goal.goal(),
                                goal.under(),
                                submission.seal(GoalSet.class, "text", goal.text()),
                                submission.sealOptional(GoalSet.class, "why", goal.why())))
                        .toList();
        return submission.create(
                at(id),
                request.occurredOn(),
                new DraftPlan(
                        id,
                        submission.seal(PlanDrafted.class, "title", request.title()),
                        request.body(),
                        request.from(),
                        request.until(),
                        goals));
    }

    @PostMapping("/{id}/goals")
    ResponseEntity<Receipt> set(
            @PathVariable PlanId id, @Valid @RequestBody SetGoalRequest request, Submission submission) {
        return submission.change(
                at(id),
                request.occurredOn(),
                new SetGoal(
                        id,
                        new GoalId(submission.newId()),
                        request.under(),
                        submission.seal(GoalSet.class, "text", request.text()),
                        submission.sealOptional(GoalSet.class, "why", request.why())));
    }

    @PostMapping("/{id}/goals/{goal}/change")
    ResponseEntity<Receipt> change(
            @PathVariable PlanId id,
            @PathVariable GoalId goal,
            @Valid @RequestBody ChangeGoalRequest request,
            Submission submission) {
        return submission.change(
                at(id),
                request.occurredOn(),
                new ChangeGoal(
                        id,
                        goal,
                        submission.seal(GoalSet.class, "text", request.text()),
                        submission.sealOptional(GoalSet.class, "why", request.why())));
    }

    @PostMapping("/{id}/goals/{goal}/drop")
    ResponseEntity<Receipt> drop(
            @PathVariable PlanId id,
            @PathVariable GoalId goal,
            @Valid @RequestBody DropGoalRequest request,
            Submission submission) {
        var reason = submission.seal(GoalDropped.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new DropGoal(id, goal, reason));
    }

    @PostMapping("/{id}/goals/{goal}/prioritise")
    ResponseEntity<Receipt> prioritise(
            @PathVariable PlanId id,
            @PathVariable GoalId goal,
            @Valid @RequestBody PrioritiseGoalRequest request,
            Submission submission) {
        var why = submission.seal(GoalPrioritised.class, "why", request.why());
        return submission.change(at(id), request.occurredOn(), new PrioritiseGoal(id, goal, request.rank(), why));
    }

    @PostMapping("/{id}/submit")
    ResponseEntity<Receipt> submit(
            @PathVariable PlanId id, @Valid @RequestBody SubmitRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new SubmitPlan(id));
    }

    @PostMapping("/{id}/return")
    ResponseEntity<Receipt> giveBack(
            @PathVariable PlanId id, @Valid @RequestBody ReturnPlanRequest request, Submission submission) {
        var goals = request.goals() == null
                ? List.<GoalComment>of()
                : request.goals().entrySet().stream()
                        .map(about -> new GoalComment(
                                new GoalId(about.getKey()),
                                submission.seal(PlanReturned.class, "goals.text", about.getValue())))
                        .toList();
        var comment = submission.seal(PlanReturned.class, "comment", request.comment());
        return submission.change(at(id), request.occurredOn(), new ReturnPlan(id, comment, goals));
    }

    @PostMapping("/{id}/approve")
    ResponseEntity<Receipt> approve(
            @PathVariable PlanId id, @Valid @RequestBody ApproveRequest request, Submission submission) {
        return submission.change(at(id), request.occurredOn(), new ApprovePlan(id, request.decision()));
    }

    /** Which plan is in force is the kommune's matter, not the plan's: no version of the plan is asked for. */
    @PostMapping("/{id}/put-in-force")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> putInForce(
            @PathVariable PlanId id, @Valid @RequestBody SubmitRequest request, Submission submission) {
        var kommune = PlanInForceId.of(submission.actor().kommune());
        return submission.create(at(id), request.occurredOn(), new PutPlanInForce(kommune, id));
    }

    private static String at(PlanId id) {
        return "/api/plans/" + id;
    }
}
