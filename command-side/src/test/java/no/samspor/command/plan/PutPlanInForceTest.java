package no.samspor.command.plan;

import static no.samspor.command.plan.PlanGiven.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.Processes;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class PutPlanInForceTest {

    private static final PlanId LATER = new PlanId(new UUID(9, 11));
    private static final PlanId NEXT_YEARS = new PlanId(new UUID(9, 12));
    private static final PlanId DRAFT = new PlanId(new UUID(9, 13));
    private static final PlanId ELSEWHERE = new PlanId(new UUID(9, 14));
    private static final PlanInForceId LUNDVIK = PlanInForceId.of(Acts.LUNDVIK);

    private final PlanStandings plans = id -> Optional.of(new PlanStandings.Standing(
            id.equals(ELSEWHERE) ? Acts.ELSEWHERE : Acts.LUNDVIK,
            id.equals(NEXT_YEARS) ? 2027 : 2026,
            !id.equals(DRAFT)));

    private final Processes processes = mock(Processes.class);
    private final Deadlines deadlines = mock(Deadlines.class);

    @Test
    void the_first_plan_takes_force() {
        given().when(put(PLAN), Acts.coordinator()).expectEvents(new PlanTookForce(PLAN));
    }

    @Test
    void a_later_plan_takes_the_place_of_the_earlier() {
        given(new PlanTookForce(PLAN))
                .when(put(LATER), Acts.system())
                .expectEvents(new PlanTookForce(LATER), new PlanSucceeded(PLAN, LATER));
    }

    @Test
    void a_plan_takes_force_once() {
        var both = List.of(new PlanTookForce(PLAN), new PlanTookForce(LATER), new PlanSucceeded(PLAN, LATER));
        given(both.toArray()).when(put(LATER), Acts.coordinator()).expectException(PlanTookForceBefore.class);
        given(both.toArray()).when(put(PLAN), Acts.coordinator()).expectException(PlanTookForceBefore.class);
    }

    @Test
    void a_deadline_that_comes_after_somebody_did_it_changes_nothing() {
        given(new PlanTookForce(PLAN)).when(put(PLAN), Acts.system()).expectNoEvents();
    }

    @Test
    void only_an_approved_plan_takes_force() {
        given().when(put(DRAFT), Acts.coordinator()).expectException(PlanIsNotApproved.class);
    }

    @Test
    void not_before_its_first_year_has_begun() {
        given().when(put(NEXT_YEARS), Acts.coordinator()).expectException(PlanPeriodHasNotBegun.class);
    }

    @Test
    void the_koordinator_puts_it_in_force_in_their_own_kommune() {
        given().when(put(PLAN), Acts.memberOfStyringsgruppe()).expectException(RoleMayNot.class);
        given().when(put(PLAN), Acts.coordinatorElsewhere()).expectException(NotInThisKommune.class);
        given().when(put(ELSEWHERE), Acts.coordinator()).expectException(NotInThisKommune.class);
    }

    @Test
    void what_is_approved_for_a_year_that_has_begun_takes_force_at_once() {
        approved(PLAN);

        verify(processes).send(any(), eq("put-in-force"), anyString(), any());
        verify(deadlines, never()).set(any(), any());
    }

    @Test
    void what_is_approved_for_a_later_year_takes_force_on_its_first_morning() {
        approved(NEXT_YEARS);

        verify(processes, never()).send(any(), anyString(), anyString(), any());
        verify(deadlines)
                .set(
                        eq(Deadline.of(
                                WhenPlanApprovedThenItTakesForce.KIND, NEXT_YEARS.value(), LocalDate.of(2026, 12, 31))),
                        any());
        var sent = new ArrayList<Object>();
        process()
                .passed(
                        Deadline.of(
                                WhenPlanApprovedThenItTakesForce.KIND, NEXT_YEARS.value(), LocalDate.of(2026, 12, 31)),
                        (location, command) -> sent.add(command.apply(null)));
        assertThat(sent).containsExactly(put(NEXT_YEARS));
    }

    @Test
    void what_took_force_is_waited_for_no_more() {
        process().on(new PlanTookForce(PLAN));

        verify(deadlines).forget(WhenPlanApprovedThenItTakesForce.KIND, PLAN.value());
    }

    private void approved(PlanId plan) {
        var approved = new PlanApproved(plan, Acts.STYRINGSGRUPPE, null);
        var message = new GenericEventMessage<>(
                new UUID(1, 1).toString(),
                approved,
                MetaData.from(Acts.memberOfStyringsgruppe()),
                Acts.noon(Acts.TODAY));
        process().on(approved, message);
    }

    private WhenPlanApprovedThenItTakesForce process() {
        return new WhenPlanApprovedThenItTakesForce(processes, deadlines, plans);
    }

    private static PutPlanInForce put(PlanId plan) {
        return new PutPlanInForce(LUNDVIK, plan);
    }

    private TestExecutor<PlanInForce> given(Object... history) {
        var fixture = Fixtures.of(PlanInForce.class);
        fixture.registerInjectableResource(plans);
        if (history.length == 0) {
            return fixture.givenNoPriorActivity();
        }
        var told = new ArrayList<Object>();
        for (var event : history) {
            told.add(Fixtures.by(Acts.coordinator(), event));
        }
        return fixture.given(told);
    }
}
