package no.samspor.query.plan.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The plans of the viewer's kommune, the newest first. All levels read what is approved; what is being drafted is read
 * by the koordinator, the groups above and the body that drafts it. Administration reads none.
 */
@Component
public class Plans {

    private final PlanRepository plans;
    private final GoalRepository goals;
    private final Names names;

    Plans(PlanRepository plans, GoalRepository goals, Names names) {
        this.plans = plans;
        this.goals = goals;
        this.names = names;
    }

    public List<PlanItem> all(Viewer viewer) {
        return plans.findByKommuneOrderByPositionDesc(viewer.kommune().value()).stream()
                .filter(row -> reads(viewer, row))
                .map(this::item)
                .toList();
    }

    /** The plan in force, whole; empty when there is none. */
    public Optional<PlanView> inForce(Viewer viewer) {
        return all(viewer).stream()
                .filter(plan -> plan.status() == PlanStatus.IN_FORCE)
                .findFirst()
                .flatMap(plan -> find(viewer, plan.id()));
    }

    /** Empty when it is not there, or not for this viewer to know of. */
    public Optional<PlanView> find(Viewer viewer, UUID id) {
        return plans.findById(id)
                .filter(row -> row.kommune.equals(viewer.kommune().value()) && reads(viewer, row))
                .map(this::view);
    }

    private static boolean reads(Viewer viewer, PlanRow row) {
        return viewer.seesTheWork()
                && (!row.status.isUnderWay()
                        || viewer.role() != Role.FIELD_WORKER
                        || row.body.equals(viewer.body().value()));
    }

    private PlanItem item(PlanRow row) {
        return new PlanItem(
                row.id,
                row.version,
                row.number,
                row.title,
                body(row.body),
                row.fromYear,
                row.untilYear,
                row.status,
                row.approvedOn,
                row.tookForceOn);
    }

    private PlanView view(PlanRow row) {
        Map<UUID, GoalRow> byId = new HashMap<>();
        goals.findByPlan(row.id).forEach(goal -> byId.put(goal.goal, goal));
        var ordered =
                Arrays.stream(row.goals).map(byId::get).filter(Objects::nonNull).toList();
        return new PlanView(
                item(row),
                under(null, ordered),
                row.liesBefore == null ? null : body(row.liesBefore),
                row.submittedBy == null ? null : person(row.submittedBy),
                row.submittedOn,
                row.comment,
                row.approvedBy == null ? null : person(row.approvedBy),
                row.approvedIn == null ? null : body(row.approvedIn),
                row.decision,
                row.succeededBy);
    }

    private static List<PlanView.Goal> under(@Nullable UUID main, List<GoalRow> ordered) {
        var beside = ordered.stream()
                .filter(goal -> Objects.equals(goal.under, main))
                .toList();
        return IntStream.range(0, beside.size())
                .mapToObj(at -> goal(beside.get(at), at + 1, ordered))
                .toList();
    }

    private static PlanView.Goal goal(GoalRow row, int rank, List<GoalRow> ordered) {
        return new PlanView.Goal(
                row.goal,
                rank,
                row.text,
                row.why,
                row.priority,
                row.comment,
                row.under == null ? under(row.goal, ordered) : List.of());
    }

    private Named body(UUID id) {
        return new Named(id.toString(), names.body(new BodyId(id)));
    }

    private Named person(UUID id) {
        return new Named(id.toString(), names.person(new UserId(id)));
    }
}
