package no.samspor.query.plan.file;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.GoalComment;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.query.decision.Decided;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final PlanId PLAN = new PlanId(new UUID(9, 1));
    private static final PlanId LATER = new PlanId(new UUID(9, 2));
    private static final GoalId MAIN = new GoalId(new UUID(9, 10));
    private static final GoalId ONE = new GoalId(new UUID(9, 11));
    private static final GoalId TWO = new GoalId(new UUID(9, 12));
    private static final GoalId THREE = new GoalId(new UUID(9, 13));
    private static final BodyId STYRINGSGRUPPE = new BodyId(new UUID(2, 3));

    private final LiveView live = new LiveView(new PlanProjection());
    private final Decided story = new Decided(live);
    private final Plans plans =
            new Plans(live.repository(PlanRepository.class), live.repository(GoalRepository.class), Decided.names());

    @Test
    void sub_goals_stand_under_their_main_goal_in_the_order_they_are_given() {
        drafted();
        assertThat(goals()).containsExactly("en", "to", "tre");
        happened(new GoalPrioritised(PLAN, THREE, 1, text("Haster")));
        assertThat(goals()).containsExactly("tre", "en", "to");
        happened(new GoalPrioritised(PLAN, THREE, 2, text("Ikke så mye")));
        assertThat(goals()).containsExactly("en", "tre", "to");
        assertThat(plan().subGoals().get(1).priority()).isEqualTo("Ikke så mye");
        assertThat(plan().subGoals().get(1).rank()).isEqualTo(2);
    }

    @Test
    void a_goal_that_changes_its_words_keeps_its_place_and_one_that_is_dropped_is_gone() {
        drafted();
        happened(new GoalSet(PLAN, ONE, MAIN, text("en, målbart"), null));
        assertThat(goals()).containsExactly("en, målbart", "to", "tre");
        happened(new GoalDropped(PLAN, TWO, text("Nådd")));
        assertThat(goals()).containsExactly("en, målbart", "tre");
    }

    @Test
    void what_the_body_says_stands_until_it_is_submitted_again() {
        drafted();
        happened(new PlanSubmitted(PLAN, STYRINGSGRUPPE));
        happened(new PlanReturned(PLAN, text("For lite"), List.of(new GoalComment(TWO, text("Når?")))));
        assertThat(plan().item().status()).isEqualTo(PlanStatus.RETURNED);
        assertThat(plan().comment()).isEqualTo("For lite");
        assertThat(plan().subGoals().get(1).comment()).isEqualTo("Når?");
        happened(new PlanSubmitted(PLAN, STYRINGSGRUPPE));
        assertThat(plan().comment()).isNull();
        assertThat(plan().subGoals().get(1).comment()).isNull();
    }

    @Test
    void a_later_plan_takes_its_place_and_its_own_version_does_not_move() {
        inForce();
        var version = plan().item().version();
        assertThat(plans.inForce(looking(SERVICE)).orElseThrow().item().number())
                .isEqualTo("P-2026-001");
        force(new PlanSucceeded(PLAN, LATER));
        assertThat(plan().item().status()).isEqualTo(PlanStatus.SUCCEEDED);
        assertThat(plan().succeededBy()).isEqualTo(LATER.value());
        assertThat(plan().item().version()).isEqualTo(version);
        assertThat(plans.inForce(looking(SERVICE))).isEmpty();
    }

    @Test
    void a_draft_is_read_by_those_who_work_on_it_and_what_is_approved_by_all_levels() {
        drafted();
        assertThat(plans.all(looking(COORDINATOR))).hasSize(1);
        assertThat(plans.all(looking(LEADER))).hasSize(1);
        assertThat(plans.all(looking(SERVICE))).isEmpty();
        assertThat(plans.find(looking(SERVICE), PLAN.value())).isEmpty();
        happened(new PlanSubmitted(PLAN, STYRINGSGRUPPE));
        happened(new PlanApproved(PLAN, STYRINGSGRUPPE, null));
        assertThat(plans.all(looking(SERVICE))).hasSize(1);
        assertThat(plans.all(looking(ADMINISTRATOR))).isEmpty();
        assertThat(plans.all(looking(ELSEWHERE))).isEmpty();
        assertThat(plans.find(looking(ELSEWHERE), PLAN.value())).isEmpty();
    }

    @Test
    void folded_again_it_is_the_same() {
        inForce();
        happenedToOrder();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void happenedToOrder() {
        happened(new GoalPrioritised(PLAN, THREE, 1, text("Haster")));
    }

    private void inForce() {
        drafted();
        happened(new PlanSubmitted(PLAN, STYRINGSGRUPPE));
        happened(new PlanApproved(PLAN, STYRINGSGRUPPE, null));
        force(new PlanTookForce(PLAN));
    }

    private void drafted() {
        happened(new PlanDrafted(PLAN, "P-2026-001", text("Handlingsplan"), KOORDINERINGSGRUPPE, 2026, 2028));
        happened(new GoalSet(PLAN, MAIN, null, text("hoved"), null));
        happened(new GoalSet(PLAN, ONE, MAIN, text("en"), text("fordi")));
        happened(new GoalSet(PLAN, TWO, MAIN, text("to"), null));
        happened(new GoalSet(PLAN, THREE, MAIN, text("tre"), null));
    }

    private void happened(PlanEvent event) {
        story.then(COORDINATOR, PLAN.value(), event);
    }

    private void force(PlanEvent event) {
        story.then(COORDINATOR, PlanInForceId.of(LUNDVIK).value(), event);
    }

    private PlanView plan() {
        return plans.find(looking(LEADER), PLAN.value()).orElseThrow();
    }

    private List<String> goals() {
        return plan().goals().getFirst().under().stream()
                .map(PlanView.Goal::text)
                .toList();
    }
}
