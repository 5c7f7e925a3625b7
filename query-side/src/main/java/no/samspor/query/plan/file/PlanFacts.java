package no.samspor.query.plan.file;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** A plan field by field and goal by goal, as its page has it. */
@Component
class PlanFacts implements MatterFacts {

    private final Plans plans;
    private final DecisionRegister decisions;

    PlanFacts(Plans plans, DecisionRegister decisions) {
        this.plans = plans;
        this.decisions = decisions;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.PLAN;
    }

    @Override
    public List<String> views() {
        return List.of(PlanProjection.NAME, "decision-register");
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        plans.find(viewer, id).ifPresent(plan -> {
            whole(plan, viewer, say, facts);
            for (var main : plan.goals()) {
                facts.each(Field.MAIN_GOAL, main.id(), goal(String.valueOf(main.rank()), main, say));
                for (var goal : main.under()) {
                    facts.each(Field.SUB_GOAL, goal.id(), goal(main.rank() + "." + goal.rank(), goal, say));
                }
            }
        });
        return facts;
    }

    private void whole(PlanView plan, Viewer viewer, Phrases say, Facts facts) {
        var item = plan.item();
        facts.say(Field.STATUS, say.text("plan.status." + item.status()))
                .say(Field.TITLE, item.title())
                .say(Field.BODY, item.body().name())
                .say(Field.YEARS, item.years())
                .say(Field.DECISION, decisions.number(viewer, plan.decision()).orElse(null))
                .say(Field.LIES_BEFORE, plan.liesBefore(), Named::name)
                .say(Field.SUBMITTED, say.by(plan.submittedBy(), plan.submittedOn()))
                .say(Field.COMMENT, plan.comment())
                .say(Field.APPROVED, say.by(plan.approvedBy(), item.approvedOn()))
                .say(Field.IN_FORCE, item.tookForceOn(), say::day)
                .say(
                        Field.SUCCEEDED_BY,
                        plan.succeededBy(),
                        later -> plans.find(viewer, later)
                                .map(found -> found.item().number())
                                .orElseGet(() -> say.text("sentence.later-plan")));
    }

    private static String goal(String place, PlanView.Goal goal, Phrases say) {
        return Facts.lines(
                goal.text(),
                say.text("audit.plan.place", place),
                Facts.ifAny(goal.why(), why -> say.text("audit.plan.why", why)),
                Facts.ifAny(goal.priority(), why -> say.text("audit.plan.priority", why)),
                Facts.ifAny(goal.comment(), comment -> say.text("audit.plan.comment", comment)));
    }
}
