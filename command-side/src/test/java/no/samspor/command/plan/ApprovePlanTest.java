package no.samspor.command.plan;

import static no.samspor.command.plan.PlanGiven.APPROVED;
import static no.samspor.command.plan.PlanGiven.DECISION;
import static no.samspor.command.plan.PlanGiven.MAIN;
import static no.samspor.command.plan.PlanGiven.MAIN_GOAL;
import static no.samspor.command.plan.PlanGiven.OF_ANOTHER_BODY;
import static no.samspor.command.plan.PlanGiven.OTHER_SUB;
import static no.samspor.command.plan.PlanGiven.PLAN;
import static no.samspor.command.plan.PlanGiven.RETURNED;
import static no.samspor.command.plan.PlanGiven.REVOKED;
import static no.samspor.command.plan.PlanGiven.SUB;
import static no.samspor.command.plan.PlanGiven.SUBMITTED;
import static no.samspor.command.plan.PlanGiven.SUB_GOAL;
import static no.samspor.command.plan.PlanGiven.deputy;
import static no.samspor.command.plan.PlanGiven.fixture;
import static no.samspor.command.plan.PlanGiven.given;
import static no.samspor.command.plan.PlanGiven.koordinatorInStyringsgruppen;
import static no.samspor.command.plan.PlanGiven.lundvik;
import static no.samspor.command.plan.PlanGiven.member;
import static no.samspor.command.plan.PlanGiven.submitted;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.plan.GoalComment;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import org.junit.jupiter.api.Test;

class ApprovePlanTest {

    private static final ApprovePlan APPROVE = new ApprovePlan(PLAN, null);
    private static final ApprovePlan BY_DECISION = new ApprovePlan(PLAN, DECISION);
    private static final ReturnPlan RETURN = new ReturnPlan(PLAN, Acts.text(6), List.of());
    private static final SubmitPlan SUBMIT = new SubmitPlan(PLAN);

    @Test
    void it_is_put_before_the_group_of_the_lowest_level_that_decides_plans() {
        given(MAIN_GOAL, SUB_GOAL).when(SUBMIT, Acts.coordinator()).expectEvents(SUBMITTED);
    }

    @Test
    void with_two_levels_too() {
        var two = FixedDirectory.withTwoLevels();
        var drafted = new PlanDrafted(PLAN, "P-2026-001", Acts.text(1), Acts.ARBEIDSGRUPPE, 2026, 2026);
        fixture(Plan.class, two)
                .given(
                        Fixtures.by(Acts.coordinator(), drafted),
                        Fixtures.by(Acts.coordinator(), MAIN_GOAL),
                        Fixtures.by(Acts.coordinator(), SUB_GOAL))
                .when(SUBMIT, Acts.coordinator())
                .expectEvents(new PlanSubmitted(PLAN, Acts.STYRINGSGRUPPE));
    }

    @Test
    void a_kommune_whose_level_has_no_group_that_day_is_told_so() {
        var without = lundvik().dissolved(Acts.STYRINGSGRUPPE, Acts.TODAY.minusDays(1));
        given(without, MAIN_GOAL, SUB_GOAL).when(SUBMIT, Acts.coordinator()).expectException(NoBodyMayApprove.class);
    }

    @Test
    void it_goes_to_the_newer_group_when_the_old_one_is_dissolved() {
        var newer = Acts.body(33);
        var moved = lundvik()
                .dissolved(Acts.STYRINGSGRUPPE, Acts.TODAY.minusDays(1))
                .with(newer, BodyKind.LEDERMOTE, no.samspor.kernel.actor.Level.STYRENDE);
        given(moved, MAIN_GOAL, SUB_GOAL).when(SUBMIT, Acts.coordinator()).expectEvents(new PlanSubmitted(PLAN, newer));
    }

    @Test
    void a_plan_without_goals_is_not_submitted() {
        given().when(SUBMIT, Acts.coordinator()).expectException(PlanNeedsGoals.class);
        given(MAIN_GOAL).when(SUBMIT, Acts.coordinator()).expectException(PlanNeedsGoals.class);
    }

    @Test
    void a_plan_is_submitted_once() {
        submitted().when(SUBMIT, Acts.coordinator()).expectException(PlanIsNotBeingDrafted.class);
    }

    @Test
    void the_leader_or_the_deputy_of_the_body_approves() {
        submitted().when(APPROVE, Acts.memberOfStyringsgruppe()).expectEvents(APPROVED);
        submitted().when(APPROVE, deputy()).expectEvents(APPROVED);
    }

    @Test
    void a_member_does_not() {
        submitted().when(APPROVE, member()).expectException(OnlyTheApprovingBody.class);
    }

    @Test
    void nor_the_leader_of_the_body_that_drafted_it() {
        submitted().when(APPROVE, Acts.memberOfKoordineringsgruppe()).expectException(OnlyTheApprovingBody.class);
        submitted().when(APPROVE, Acts.auditor()).expectException(RoleMayNot.class);
        submitted().when(APPROVE, Acts.coordinatorElsewhere()).expectException(NotInThisKommune.class);
    }

    @Test
    void nobody_approves_what_they_submitted_themselves() {
        submitted()
                .when(BY_DECISION, koordinatorInStyringsgruppen())
                .expectException(NobodyApprovesTheirOwnSubmission.class);
    }

    @Test
    void the_koordinator_records_that_the_body_has_approved_by_a_decision() {
        submittedBySiri()
                .when(BY_DECISION, koordinatorInStyringsgruppen())
                .expectEvents(new PlanApproved(PLAN, Acts.STYRINGSGRUPPE, DECISION));
    }

    @Test
    void without_a_decision_the_koordinator_approves_nothing() {
        submittedBySiri()
                .when(APPROVE, koordinatorInStyringsgruppen())
                .expectException(CoordinatorApprovesByDecision.class);
    }

    @Test
    void the_decision_is_the_bodys_own_and_stands() {
        submittedBySiri()
                .when(new ApprovePlan(PLAN, REVOKED), koordinatorInStyringsgruppen())
                .expectException(ApprovingDecisionMustStand.class);
        submittedBySiri()
                .when(new ApprovePlan(PLAN, OF_ANOTHER_BODY), koordinatorInStyringsgruppen())
                .expectException(ApprovingDecisionMustStand.class);
    }

    @Test
    void it_is_returned_with_comments_in_all_and_per_goal() {
        var comments = List.of(new GoalComment(SUB, Acts.text(7)));
        submitted()
                .when(new ReturnPlan(PLAN, Acts.text(6), comments), Acts.memberOfStyringsgruppe())
                .expectEvents(new PlanReturned(PLAN, Acts.text(6), comments));
    }

    @Test
    void comments_are_about_goals_of_the_plan() {
        var comments = List.of(new GoalComment(OTHER_SUB, Acts.text(7)));
        submitted()
                .when(new ReturnPlan(PLAN, Acts.text(6), comments), Acts.memberOfStyringsgruppe())
                .expectException(UnknownGoal.class);
    }

    @Test
    void the_koordinator_returns_it_for_the_body() {
        submitted().when(RETURN, koordinatorInStyringsgruppen()).expectEvents(RETURNED);
        submitted().when(RETURN, Acts.coordinator()).expectException(OnlyTheApprovingBody.class);
    }

    @Test
    void what_was_returned_is_changed_and_submitted_again() {
        submitted(RETURNED)
                .when(new ChangeGoal(PLAN, MAIN, Acts.text(8), null), Acts.coordinator())
                .expectSuccessfulHandlerExecution();
        submitted(RETURNED).when(SUBMIT, Acts.coordinator()).expectEvents(SUBMITTED);
        submitted(RETURNED, SUBMITTED)
                .when(APPROVE, Acts.memberOfStyringsgruppe())
                .expectEvents(APPROVED);
    }

    @Test
    void what_does_not_lie_before_the_body_is_neither_approved_nor_returned() {
        given(MAIN_GOAL, SUB_GOAL)
                .when(APPROVE, Acts.memberOfStyringsgruppe())
                .expectException(PlanIsNotSubmitted.class);
        submitted(RETURNED).when(APPROVE, Acts.memberOfStyringsgruppe()).expectException(PlanIsNotSubmitted.class);
        submitted(APPROVED).when(RETURN, Acts.memberOfStyringsgruppe()).expectException(PlanIsNotSubmitted.class);
        submitted(APPROVED).when(SUBMIT, Acts.coordinator()).expectException(PlanIsNotBeingDrafted.class);
    }

    private static org.axonframework.test.aggregate.TestExecutor<Plan> submittedBySiri() {
        return fixture(Plan.class, lundvik())
                .given(
                        Fixtures.by(Acts.coordinator(), PlanGiven.DRAFTED),
                        Fixtures.by(Acts.coordinator(), MAIN_GOAL),
                        Fixtures.by(Acts.coordinator(), SUB_GOAL),
                        Fixtures.by(Acts.memberOfKoordineringsgruppe(), SUBMITTED));
    }
}
