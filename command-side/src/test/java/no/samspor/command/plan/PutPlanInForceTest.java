package no.samspor.command.plan;

import static no.samspor.command.plan.PlanGiven.PLAN;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
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
        verify(afterApproval(PLAN)).send(any(), eq("put-in-force"), anyString(), any());
    }

    @Test
    void what_is_approved_for_a_later_year_waits() {
        verify(afterApproval(NEXT_YEARS), never()).send(any(), anyString(), anyString(), any());
    }

    private Processes afterApproval(PlanId plan) {
        var processes = mock(Processes.class);
        var approved = new PlanApproved(plan, Acts.STYRINGSGRUPPE, null);
        var message = new GenericEventMessage<>(
                new UUID(1, 1).toString(),
                approved,
                MetaData.from(Acts.memberOfStyringsgruppe()),
                Acts.noon(Acts.TODAY));
        new WhenPlanApprovedThenItTakesForce(processes, plans).on(approved, message);
        return processes;
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
