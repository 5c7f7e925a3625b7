package no.samspor.command.plan;

import static no.samspor.command.plan.PlanGiven.DRAFTED;
import static no.samspor.command.plan.PlanGiven.MAIN;
import static no.samspor.command.plan.PlanGiven.MAIN_GOAL;
import static no.samspor.command.plan.PlanGiven.OTHER_SUB;
import static no.samspor.command.plan.PlanGiven.OTHER_SUB_GOAL;
import static no.samspor.command.plan.PlanGiven.PLAN;
import static no.samspor.command.plan.PlanGiven.SUB;
import static no.samspor.command.plan.PlanGiven.SUBMITTED;
import static no.samspor.command.plan.PlanGiven.SUB_GOAL;
import static no.samspor.command.plan.PlanGiven.fixture;
import static no.samspor.command.plan.PlanGiven.given;
import static no.samspor.command.plan.PlanGiven.lundvik;

import java.util.List;
import java.util.Map;
import no.samspor.command.Acts;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.plan.DraftPlan.CarriedOn;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftPlanTest {

    private static final CarriedOn MAIN_CARRIED = carried(MAIN, null);

    @Test
    void the_koordinator_begins_a_plan() {
        draft(Acts.coordinator()).expectEvents(DRAFTED);
    }

    @Test
    void the_leader_of_the_drafting_body_begins_a_plan() {
        draft(Acts.memberOfKoordineringsgruppe()).expectEvents(DRAFTED);
    }

    @Test
    void a_leader_of_another_body_does_not() {
        draft(Acts.memberOfStyringsgruppe()).expectException(OnlyTheDraftingBody.class);
        draft(Acts.fieldWorker()).expectException(OnlyTheDraftingBody.class);
    }

    @Test
    void an_auditor_and_an_administrator_draft_nothing() {
        draft(Acts.auditor()).expectException(RoleMayNot.class);
        draft(Acts.administrator()).expectException(RoleMayNot.class);
    }

    @Test
    void the_body_that_drafts_exists() {
        when(new DraftPlan(PLAN, Acts.text(1), Acts.body(88), 2026, 2028, List.of()))
                .expectException(NoSuchBody.class);
    }

    @Test
    void a_plan_does_not_end_before_it_begins() {
        when(plan(2026, 2026)).expectSuccessfulHandlerExecution();
        when(plan(2026, 2025)).expectException(PlanEndsBeforeItBegins.class);
    }

    @Test
    void goals_are_carried_on_under_their_own_id() {
        when(plan(2026, 2028, MAIN_CARRIED, carried(SUB, MAIN)))
                .expectEvents(
                        DRAFTED,
                        new GoalSet(PLAN, MAIN, null, Acts.text(2), null),
                        new GoalSet(PLAN, SUB, MAIN, Acts.text(2), null));
    }

    @Test
    void a_goal_is_carried_on_once_and_after_its_main_goal() {
        when(plan(2026, 2028, MAIN_CARRIED, MAIN_CARRIED)).expectException(GoalIsThereAlready.class);
        when(plan(2026, 2028, carried(SUB, MAIN), MAIN_CARRIED)).expectException(SubGoalNeedsMainGoal.class);
    }

    @Test
    void a_main_goal_is_set_and_a_sub_goal_under_it() {
        given().when(new SetGoal(PLAN, MAIN, null, Acts.text(2), null), Acts.coordinator())
                .expectEvents(MAIN_GOAL);
        given(MAIN_GOAL)
                .when(new SetGoal(PLAN, SUB, MAIN, Acts.text(3), Acts.text(4)), Acts.memberOfKoordineringsgruppe())
                .expectEvents(SUB_GOAL);
    }

    @Test
    void a_sub_goal_is_under_a_main_goal_of_the_plan() {
        given(MAIN_GOAL, SUB_GOAL)
                .when(new SetGoal(PLAN, OTHER_SUB, SUB, Acts.text(5), null), Acts.coordinator())
                .expectException(SubGoalNeedsMainGoal.class);
        given().when(new SetGoal(PLAN, OTHER_SUB, MAIN, Acts.text(5), null), Acts.coordinator())
                .expectException(SubGoalNeedsMainGoal.class);
    }

    @Test
    void a_goal_changes_its_words_and_stays_where_it_is() {
        given(MAIN_GOAL, SUB_GOAL)
                .when(new ChangeGoal(PLAN, SUB, Acts.text(8), null), Acts.coordinator())
                .expectEvents(new GoalSet(PLAN, SUB, MAIN, Acts.text(8), null));
        given(MAIN_GOAL)
                .when(new ChangeGoal(PLAN, SUB, Acts.text(8), null), Acts.coordinator())
                .expectException(UnknownGoal.class);
    }

    @Test
    void a_sub_goal_is_dropped_and_then_its_main_goal() {
        given(MAIN_GOAL, SUB_GOAL)
                .when(new DropGoal(PLAN, MAIN, Acts.text(9)), Acts.coordinator())
                .expectException(MainGoalHasSubGoals.class);
        given(MAIN_GOAL, SUB_GOAL)
                .when(new DropGoal(PLAN, SUB, Acts.text(9)), Acts.coordinator())
                .expectEvents(new GoalDropped(PLAN, SUB, Acts.text(9)));
        given(MAIN_GOAL, SUB_GOAL, new GoalDropped(PLAN, SUB, Acts.text(9)))
                .when(new DropGoal(PLAN, MAIN, Acts.text(9)), Acts.coordinator())
                .expectSuccessfulHandlerExecution();
        given().when(new DropGoal(PLAN, MAIN, Acts.text(9)), Acts.coordinator()).expectException(UnknownGoal.class);
    }

    @Test
    void a_goal_is_given_a_place_among_those_beside_it() {
        given(MAIN_GOAL, SUB_GOAL, OTHER_SUB_GOAL)
                .when(new PrioritiseGoal(PLAN, OTHER_SUB, 1, Acts.text(9)), Acts.coordinator())
                .expectEvents(new GoalPrioritised(PLAN, OTHER_SUB, 1, Acts.text(9)));
        given(MAIN_GOAL, SUB_GOAL, OTHER_SUB_GOAL)
                .when(new PrioritiseGoal(PLAN, OTHER_SUB, 3, Acts.text(9)), Acts.coordinator())
                .expectException(RankBeyondTheGoals.class);
        given(MAIN_GOAL, SUB_GOAL)
                .when(new PrioritiseGoal(PLAN, MAIN, 2, Acts.text(9)), Acts.coordinator())
                .expectException(RankBeyondTheGoals.class);
    }

    @Test
    void what_is_submitted_is_not_changed() {
        var submitted = given(MAIN_GOAL, SUB_GOAL, SUBMITTED);
        submitted
                .when(new ChangeGoal(PLAN, SUB, Acts.text(8), null), Acts.coordinator())
                .expectException(PlanIsNotBeingDrafted.class);
    }

    @Test
    void others_change_nothing_in_it() {
        given(MAIN_GOAL)
                .when(new ChangeGoal(PLAN, MAIN, Acts.text(8), null), Acts.memberOfStyringsgruppe())
                .expectException(OnlyTheDraftingBody.class);
        given(MAIN_GOAL)
                .when(new ChangeGoal(PLAN, MAIN, Acts.text(8), null), Acts.coordinatorElsewhere())
                .expectException(NotInThisKommune.class);
    }

    @Test
    void a_member_who_does_not_lead_drafts_nothing() {
        var member = Acts.as(
                new Actor(PlanGiven.MEMBER, Role.MEMBER, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK));
        draft(member).expectException(OnlyTheDraftingBody.class);
    }

    private static CarriedOn carried(GoalId goal, @Nullable GoalId under) {
        return new CarriedOn(goal, under, Acts.text(2), null);
    }

    private static DraftPlan plan(int from, int until, CarriedOn... goals) {
        return new DraftPlan(PLAN, Acts.text(1), body(), from, until, List.of(goals));
    }

    private static BodyId body() {
        return Acts.KOORDINERINGSGRUPPE;
    }

    private static ResultValidator<Plan> draft(Map<String, Object> by) {
        return fixture(Plan.class, lundvik()).givenNoPriorActivity().when(plan(2026, 2028), by);
    }

    private static ResultValidator<Plan> when(DraftPlan command) {
        return fixture(Plan.class, lundvik()).givenNoPriorActivity().when(command, Acts.coordinator());
    }
}
