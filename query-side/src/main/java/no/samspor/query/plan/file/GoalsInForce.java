package no.samspor.query.plan.file;

import java.util.List;
import no.samspor.query.knowledge.GoalChoices;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** The sub-goals of the plan in force. */
@Component
class GoalsInForce implements GoalChoices {

    private final Plans plans;

    GoalsInForce(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Named> of(Viewer viewer) {
        return plans.inForce(viewer).stream()
                .flatMap(plan -> plan.subGoals().stream())
                .map(goal -> new Named(goal.id().toString(), goal.text()))
                .toList();
    }
}
