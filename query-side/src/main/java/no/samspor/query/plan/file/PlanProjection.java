package no.samspor.query.plan.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps plans and their goals. */
@Component
@Folds(PlanEvent.class)
class PlanProjection extends Projection {

    static final String NAME = "plan";

    PlanProjection() {
        super(NAME, PlanRow.class, GoalRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (!(recorded.event() instanceof PlanEvent event)) {
            return;
        }
        var row = event instanceof PlanDrafted drafted
                ? drafted(drafted, recorded)
                : Objects.requireNonNull(rows.find(PlanRow.class, event.plan().value()));
        evolve(row, event, recorded, rows);
        if (recorded.stream().equals(row.id)) {
            row.version = recorded.sequence();
        }
        rows.save(row);
    }

    private static PlanRow drafted(PlanDrafted event, Recorded recorded) {
        var row = new PlanRow();
        row.id = event.plan().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.number = event.number();
        row.title = ShownText.of(event.title());
        row.body = event.body().value();
        row.fromYear = event.from();
        row.untilYear = event.until();
        row.status = PlanStatus.DRAFT;
        return row;
    }

    private static void evolve(PlanRow row, PlanEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case PlanDrafted drafted -> {}
            case GoalSet set -> set(row, set, rows);
            case GoalDropped dropped -> {
                rows.delete(goal(dropped.plan(), dropped.goal(), rows));
                row.goals = Arrays.stream(row.goals)
                        .filter(goal -> !goal.equals(dropped.goal().value()))
                        .toArray(UUID[]::new);
            }
            case GoalPrioritised ranked -> {
                var goal = goal(ranked.plan(), ranked.goal(), rows);
                goal.priority = ShownText.of(ranked.why());
                rows.save(goal);
                row.goals = moved(row, goal, ranked.rank(), rows);
            }
            case PlanSubmitted submitted -> {
                row.status = PlanStatus.SUBMITTED;
                row.liesBefore = submitted.to().value();
                row.submittedBy = recorded.trace().actor().user().value();
                row.submittedOn = recorded.trace().occurredOn();
                row.comment = null;
                for (var id : row.goals) {
                    comment(goal(submitted.plan(), new GoalId(id), rows), null, rows);
                }
            }
            case PlanReturned returned -> {
                row.status = PlanStatus.RETURNED;
                row.comment = ShownText.of(returned.comment());
                for (var about : returned.goals()) {
                    comment(goal(returned.plan(), about.goal(), rows), ShownText.of(about.text()), rows);
                }
            }
            case PlanApproved approved -> {
                row.status = PlanStatus.APPROVED;
                row.approvedBy = recorded.trace().actor().user().value();
                row.approvedOn = recorded.trace().occurredOn();
                row.approvedIn = approved.body().value();
                row.decision =
                        approved.decision() == null ? null : approved.decision().value();
            }
            case PlanTookForce tookForce -> {
                row.status = PlanStatus.IN_FORCE;
                row.tookForceOn = recorded.trace().occurredOn();
            }
            case PlanSucceeded succeeded -> {
                row.status = PlanStatus.SUCCEEDED;
                row.succeededBy = succeeded.by().value();
            }
        }
    }

    private static void set(PlanRow row, GoalSet event, Rows rows) {
        var id = GoalRow.id(event.plan(), event.goal());
        var goal = rows.find(GoalRow.class, id);
        if (goal == null) {
            goal = new GoalRow();
            goal.id = id;
            goal.plan = event.plan().value();
            goal.goal = event.goal().value();
            goal.under = event.under() == null ? null : event.under().value();
            row.goals = Arrays.copyOf(row.goals, row.goals.length + 1);
            row.goals[row.goals.length - 1] = goal.goal;
        }
        goal.text = ShownText.of(event.text());
        goal.why = ShownText.ofOptional(event.why());
        rows.save(goal);
    }

    /** The goals with that one at its new place among those beside it; the others keep their order. */
    private static UUID[] moved(PlanRow row, GoalRow goal, int rank, Rows rows) {
        var beside = new ArrayList<UUID>();
        for (var id : row.goals) {
            if (Objects.equals(goal(new PlanId(row.id), new GoalId(id), rows).under, goal.under)) {
                beside.add(id);
            }
        }
        var places = List.copyOf(beside);
        beside.remove(goal.goal);
        beside.add(rank - 1, goal.goal);
        var order = row.goals.clone();
        for (var at = 0; at < order.length; at++) {
            var place = places.indexOf(order[at]);
            if (place >= 0) {
                order[at] = beside.get(place);
            }
        }
        return order;
    }

    private static void comment(GoalRow goal, @Nullable String comment, Rows rows) {
        goal.comment = comment;
        rows.save(goal);
    }

    private static GoalRow goal(PlanId plan, GoalId goal, Rows rows) {
        return Objects.requireNonNull(rows.find(GoalRow.class, GoalRow.id(plan, goal)));
    }
}
