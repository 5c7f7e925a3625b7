package no.samspor.command.tiltak;

import static no.samspor.command.tiltak.TiltakGiven.APPROVED;
import static no.samspor.command.tiltak.TiltakGiven.ENDED;
import static no.samspor.command.tiltak.TiltakGiven.GOAL;
import static no.samspor.command.tiltak.TiltakGiven.OTHER_GOAL;
import static no.samspor.command.tiltak.TiltakGiven.REJECTED;
import static no.samspor.command.tiltak.TiltakGiven.STARTED;
import static no.samspor.command.tiltak.TiltakGiven.TILTAK;
import static no.samspor.command.tiltak.TiltakGiven.given;
import static no.samspor.command.tiltak.TiltakGiven.nav;

import java.math.BigDecimal;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.plan.NoSuchGoal;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** For whom it is, what units put into it, which goal it serves and what it is measured by. */
class WhatATiltakIsMadeOfTest {

    private static final UUID RESOURCE = new UUID(6, 8);
    private static final UUID INDICATOR = new UUID(6, 9);
    private static final AgeBand AGES = new AgeBand(13, 16);
    private static final ResourcesCommitted COMMITTED =
            new ResourcesCommitted(TILTAK, RESOURCE, Acts.UTESEKSJONEN, Acts.text(3), 120, 5_000_00L);
    private static final ResourcesWithdrawn WITHDRAWN = new ResourcesWithdrawn(TILTAK, RESOURCE, Acts.text(9));
    private static final WithdrawResources WITHDRAW = new WithdrawResources(TILTAK, RESOURCE, Acts.text(9));
    private static final IndicatorSet SET =
            new IndicatorSet(TILTAK, INDICATOR, Acts.text(4), Acts.text(5), true, new BigDecimal("12.5"));
    private static final SetIndicator SET_IT =
            new SetIndicator(TILTAK, INDICATOR, Acts.text(4), Acts.text(5), true, new BigDecimal("12.5"));
    private static final MeasureIndicator MEASURE = new MeasureIndicator(TILTAK, INDICATOR, BigDecimal.TEN);

    @Test
    void it_says_who_it_is_for() {
        given().when(describe("sentrum"), nav())
                .expectEvents(new TargetGroupDescribed(TILTAK, Acts.text(2), AGES, "sentrum"));
        given().when(describe("gone"), nav()).expectException(CodeNotInUse.class);
        given(REJECTED).when(describe(null), nav()).expectException(TiltakIsOver.class);
        given().when(describe(null), Acts.fieldWorker()).expectException(OnlyThoseResponsibleForTheTiltak.class);
    }

    @Test
    void a_unit_puts_something_into_what_another_is_responsible_for() {
        given().when(commit(Acts.UTESEKSJONEN, 120, 5_000_00L), Acts.fieldWorker())
                .expectEvents(COMMITTED);
    }

    @Test
    void nobody_promises_on_behalf_of_another_unit() {
        given().when(commit(Acts.UTESEKSJONEN, 1, null), nav()).expectException(OnlyTheUnitCommitsItsResources.class);
        var below = Acts.as(new Actor(Acts.user(14), Role.MEMBER, Acts.NAV, Level.UTFORENDE, Acts.LUNDVIK));
        given().when(commit(Acts.UTESEKSJONEN, 1, null), below).expectException(OnlyTheUnitCommitsItsResources.class);
        given().when(commit(Acts.UTESEKSJONEN, 1, null), Acts.auditor()).expectException(RoleMayNot.class);
    }

    @Test
    void those_who_share_out_the_resources_of_their_units_do() {
        given().when(commit(Acts.UTESEKSJONEN, 1, null), Acts.memberOfKoordineringsgruppe())
                .expectSuccessfulHandlerExecution();
        given().when(commit(Acts.UTESEKSJONEN, 1, null), Acts.coordinator()).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_is_put_in_is_something_of_a_unit_that_exists() {
        given().when(commit(Acts.NAV, 0, null), nav()).expectException(HoursMustBePositive.class);
        given().when(commit(Acts.NAV, null, 0L), nav()).expectException(AmountMustBePositive.class);
        given().when(commit(Acts.body(88), null, null), Acts.coordinator()).expectException(NoSuchBody.class);
        given(APPROVED, STARTED, ENDED)
                .when(commit(Acts.NAV, null, null), nav())
                .expectException(TiltakIsOver.class);
    }

    @Test
    void the_unit_that_put_it_in_withdraws_it_once() {
        given(COMMITTED).when(WITHDRAW, Acts.fieldWorker()).expectEvents(WITHDRAWN);
        given(COMMITTED).when(WITHDRAW, nav()).expectException(OnlyTheUnitCommitsItsResources.class);
        given(COMMITTED, WITHDRAWN).when(WITHDRAW, Acts.fieldWorker()).expectException(ResourceIsWithdrawn.class);
        given().when(WITHDRAW, Acts.fieldWorker()).expectException(UnknownResource.class);
    }

    @Test
    void it_serves_one_goal_at_a_time() {
        var link = new LinkGoal(TILTAK, GOAL);
        given().when(link, nav()).expectEvents(new GoalLinked(TILTAK, GOAL));
        given(new GoalLinked(TILTAK, GOAL)).when(link, nav()).expectException(ServesThatGoal.class);
        given(new GoalLinked(TILTAK, GOAL), new GoalLinked(TILTAK, OTHER_GOAL))
                .when(link, nav())
                .expectSuccessfulHandlerExecution();
        given(REJECTED).when(link, nav()).expectException(TiltakIsOver.class);
    }

    @Test
    void the_goal_stands_in_a_plan_of_the_kommune() {
        given().when(new LinkGoal(TILTAK, new GoalId(new UUID(9, 3))), nav()).expectException(NoSuchGoal.class);
    }

    @Test
    void it_is_measured_by_what_was_set_also_after_it_ended() {
        given().when(SET_IT, nav()).expectEvents(SET);
        given(SET, APPROVED, STARTED, ENDED)
                .when(MEASURE, nav())
                .expectEvents(new IndicatorMeasured(TILTAK, INDICATOR, BigDecimal.TEN));
        given().when(MEASURE, nav()).expectException(UnknownIndicator.class);
        given(SET).when(MEASURE, Acts.fieldWorker()).expectException(OnlyThoseResponsibleForTheTiltak.class);
        given(APPROVED, ENDED).when(SET_IT, nav()).expectException(TiltakIsOver.class);
    }

    private static DescribeTargetGroup describe(@Nullable String area) {
        return new DescribeTargetGroup(TILTAK, Acts.text(2), AGES, area);
    }

    private static CommitResources commit(BodyId unit, @Nullable Integer hours, @Nullable Long amountOre) {
        return new CommitResources(TILTAK, RESOURCE, unit, Acts.text(3), hours, amountOre);
    }
}
