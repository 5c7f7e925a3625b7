package no.samspor.command.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.decision.DecisionStandings;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** The plan that the tests are about: the koordineringsgruppe drafts it, the styringsgruppe approves it. */
final class PlanGiven {

    static final PlanId PLAN = new PlanId(new UUID(9, 1));
    static final GoalId MAIN = new GoalId(new UUID(9, 2));
    static final GoalId SUB = new GoalId(new UUID(9, 3));
    static final GoalId OTHER_SUB = new GoalId(new UUID(9, 4));
    static final DecisionId DECISION = new DecisionId(new UUID(5, 1));
    static final DecisionId REVOKED = new DecisionId(new UUID(5, 2));
    static final DecisionId OF_ANOTHER_BODY = new DecisionId(new UUID(5, 3));
    static final UserId DEPUTY = Acts.user(14);
    static final UserId MEMBER = Acts.user(15);

    static final PlanDrafted DRAFTED =
            new PlanDrafted(PLAN, "2026-118", Acts.text(1), Acts.KOORDINERINGSGRUPPE, 2026, 2028);
    static final GoalSet MAIN_GOAL = new GoalSet(PLAN, MAIN, null, Acts.text(2), null);
    static final GoalSet SUB_GOAL = new GoalSet(PLAN, SUB, MAIN, Acts.text(3), Acts.text(4));
    static final GoalSet OTHER_SUB_GOAL = new GoalSet(PLAN, OTHER_SUB, MAIN, Acts.text(5), null);
    static final PlanSubmitted SUBMITTED = new PlanSubmitted(PLAN, Acts.STYRINGSGRUPPE);
    static final PlanReturned RETURNED = new PlanReturned(PLAN, Acts.text(6), List.of());
    static final PlanApproved APPROVED = new PlanApproved(PLAN, Acts.STYRINGSGRUPPE, null);

    private PlanGiven() {}

    static FixedDirectory lundvik() {
        return FixedDirectory.lundvik()
                .seat(Acts.STYRINGSGRUPPE, DEPUTY, Role.MEMBER, BodyPosition.DEPUTY)
                .seat(Acts.STYRINGSGRUPPE, MEMBER, Role.MEMBER, BodyPosition.MEMBER);
    }

    static <T> AggregateTestFixture<T> fixture(Class<T> aggregate, FixedDirectory directory) {
        var fixture = Fixtures.of(aggregate);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource((DecisionStandings) id -> Optional.of(new DecisionStandings.Standing(
                Acts.LUNDVIK,
                id.equals(OF_ANOTHER_BODY) ? Acts.KOORDINERINGSGRUPPE : Acts.STYRINGSGRUPPE,
                !id.equals(REVOKED))));
        return fixture;
    }

    static TestExecutor<Plan> given(Object... later) {
        return given(lundvik(), later);
    }

    static TestExecutor<Plan> given(FixedDirectory directory, Object... later) {
        var history = new ArrayList<Object>();
        history.add(Fixtures.by(Acts.coordinator(), DRAFTED));
        for (var event : later) {
            history.add(Fixtures.by(Acts.coordinator(), event));
        }
        return fixture(Plan.class, directory).given(history);
    }

    /** With goals, and put before the styringsgruppe by the koordinator. */
    static TestExecutor<Plan> submitted(Object... later) {
        var all = new ArrayList<Object>(List.of(MAIN_GOAL, SUB_GOAL, SUBMITTED));
        all.addAll(List.of(later));
        return given(all.toArray());
    }

    static Map<String, Object> deputy() {
        return memberOf(Acts.STYRINGSGRUPPE, Level.STYRENDE, DEPUTY);
    }

    static Map<String, Object> member() {
        return memberOf(Acts.STYRINGSGRUPPE, Level.STYRENDE, MEMBER);
    }

    static Map<String, Object> koordinatorInStyringsgruppen() {
        return Acts.coordinatorIn(Acts.STYRINGSGRUPPE, Level.STYRENDE);
    }

    private static Map<String, Object> memberOf(BodyId body, Level level, UserId user) {
        return Acts.as(new Actor(user, Role.MEMBER, body, level, Acts.LUNDVIK));
    }
}
