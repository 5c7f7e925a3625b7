package no.samspor.query.plan.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** A goal as one plan has it; a later plan that carries it on has a row of its own. */
@Entity
@Table(name = "plan_goal")
class GoalRow {

    @Id
    String id;

    UUID plan;
    UUID goal;

    @Nullable
    UUID under;

    String text;

    @Nullable
    String why;

    /** Why it stands where it stands. */
    @Nullable
    String priority;

    /** What the body said about it when it returned the plan. */
    @Nullable
    String comment;

    static String id(PlanId plan, GoalId goal) {
        return plan + "/" + goal;
    }
}
