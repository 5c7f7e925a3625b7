package no.samspor.command.tiltak;

import static no.samspor.command.tiltak.TiltakGiven.APPROVED;
import static no.samspor.command.tiltak.TiltakGiven.ENDED;
import static no.samspor.command.tiltak.TiltakGiven.REJECTED;
import static no.samspor.command.tiltak.TiltakGiven.STARTED;
import static no.samspor.command.tiltak.TiltakGiven.TILTAK;
import static no.samspor.command.tiltak.TiltakGiven.given;
import static no.samspor.command.tiltak.TiltakGiven.nav;

import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundingTest {

    private static final UUID BUFDIR = new UUID(6, 1);
    private static final FundingApplied APPLIED = new FundingApplied(TILTAK, BUFDIR, Acts.text(7), 50_000_00L, null);
    private static final FundingGranted GRANTED = new FundingGranted(TILTAK, BUFDIR, 40_000_00L, null);
    private static final FundingRefused REFUSED = new FundingRefused(TILTAK, BUFDIR, Acts.text(9));

    @Test
    void money_is_applied_for() {
        given().when(apply(50_000_00L), nav()).expectEvents(APPLIED);
    }

    @Test
    void nothing_is_no_amount() {
        given().when(apply(0), nav()).expectException(AmountMustBePositive.class);
    }

    @Test
    void nothing_is_applied_for_to_what_was_rejected() {
        given(REJECTED).when(apply(1), nav()).expectException(UnapprovedTiltakHasNoMoney.class);
    }

    @Test
    void an_application_stands_on_its_own() {
        given(APPLIED).when(apply(1), nav()).expectException(FundingAppliedForAlready.class);
    }

    @Test
    void another_service_does_not_apply() {
        given().when(apply(1), Acts.fieldWorker()).expectException(OnlyThoseResponsibleForTheTiltak.class);
    }

    @Test
    void less_may_be_granted_than_was_applied_for() {
        given(APPLIED).when(grant(40_000_00L), nav()).expectEvents(GRANTED);
    }

    @Test
    void a_grant_is_not_nothing() {
        given(APPLIED).when(grant(0), nav()).expectException(AmountMustBePositive.class);
    }

    @Test
    void only_what_was_applied_for_is_granted() {
        given().when(grant(1), nav()).expectException(UnknownFunding.class);
    }

    @Test
    void an_application_is_granted_once() {
        given(APPLIED, GRANTED).when(grant(1), nav()).expectException(FundingIsAnswered.class);
    }

    @Test
    void an_application_is_refused() {
        given(APPLIED)
                .when(new RefuseFunding(TILTAK, BUFDIR, Acts.text(9)), nav())
                .expectEvents(REFUSED);
    }

    @Test
    void what_was_granted_is_not_refused() {
        given(APPLIED, GRANTED)
                .when(new RefuseFunding(TILTAK, BUFDIR, Acts.text(9)), nav())
                .expectException(FundingIsAnswered.class);
    }

    @Test
    void a_grant_is_spent_to_the_last_ore() {
        given(APPROVED, STARTED, APPLIED, GRANTED, spent(39_999_99L))
                .when(spend(BUFDIR, 1), nav())
                .expectEvents(spent(1));
    }

    @Test
    void a_grant_is_not_spent_beyond_what_it_gave() {
        given(APPROVED, STARTED, APPLIED, GRANTED, spent(39_999_99L))
                .when(spend(BUFDIR, 2), nav())
                .expectException(SpentMoreThanGranted.class);
    }

    @Test
    void what_exceeds_the_grant_is_own_money() {
        given(APPROVED, STARTED, APPLIED, GRANTED, spent(40_000_00L))
                .when(spend(null, 2), nav())
                .expectEvents(new FundingSpent(TILTAK, null, 2, Acts.text(8)));
    }

    @Test
    void what_was_refused_is_not_spent() {
        given(APPROVED, APPLIED, REFUSED).when(spend(BUFDIR, 1), nav()).expectException(FundingIsNotGranted.class);
    }

    @Test
    void what_is_not_answered_is_not_spent() {
        given(APPROVED, APPLIED).when(spend(BUFDIR, 1), nav()).expectException(FundingIsNotGranted.class);
    }

    @Test
    void what_was_never_applied_for_is_not_spent() {
        given(APPROVED).when(spend(BUFDIR, 1), nav()).expectException(NoSuchFunding.class);
    }

    @Test
    void nothing_is_spent_on_what_is_only_proposed() {
        given().when(spend(null, 1), nav()).expectException(UnapprovedTiltakHasNoMoney.class);
    }

    @Test
    void nothing_is_not_spent() {
        given(APPROVED).when(spend(null, 0), nav()).expectException(AmountMustBePositive.class);
    }

    @Test
    void the_last_bill_may_come_after_the_end() {
        given(APPROVED, STARTED, ENDED).when(spend(null, 1), nav()).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_giver_gets_a_report_once() {
        var reported = new FundingReported(TILTAK, BUFDIR, Acts.text(6));
        given(APPROVED, APPLIED, GRANTED).when(report(), nav()).expectEvents(reported);
        given(APPROVED, APPLIED, GRANTED, spent(1), reported)
                .when(report(), nav())
                .expectException(FundingIsReported.class);
        given(APPROVED, APPLIED, GRANTED, reported, spent(1))
                .when(report(), nav())
                .expectException(FundingIsReported.class);
    }

    @Test
    void only_what_was_granted_is_reported_on() {
        given(APPROVED).when(report(), nav()).expectException(UnknownFunding.class);
        given(APPROVED, APPLIED).when(report(), nav()).expectException(FundingIsNotGranted.class);
        given(APPROVED, APPLIED, REFUSED).when(report(), nav()).expectException(FundingIsNotGranted.class);
        given(APPROVED, APPLIED, GRANTED)
                .when(report(), Acts.fieldWorker())
                .expectException(OnlyThoseResponsibleForTheTiltak.class);
    }

    @Test
    void the_report_is_not_due_before_the_grant() {
        given(APPLIED)
                .when(new GrantFunding(TILTAK, BUFDIR, 1, Acts.TODAY), nav())
                .expectEvents(new FundingGranted(TILTAK, BUFDIR, 1, Acts.TODAY));
        given(APPLIED)
                .when(new GrantFunding(TILTAK, BUFDIR, 1, Acts.TODAY.minusDays(1)), nav())
                .expectException(ReportBeforeGrant.class);
    }

    private static ReportFunding report() {
        return new ReportFunding(TILTAK, BUFDIR, Acts.text(6));
    }

    private static ApplyForFunding apply(long amountOre) {
        return new ApplyForFunding(TILTAK, BUFDIR, Acts.text(7), amountOre, null);
    }

    private static GrantFunding grant(long amountOre) {
        return new GrantFunding(TILTAK, BUFDIR, amountOre, null);
    }

    private static SpendFunding spend(@Nullable UUID funding, long amountOre) {
        return new SpendFunding(TILTAK, funding, amountOre, Acts.text(8));
    }

    private static FundingSpent spent(long amountOre) {
        return new FundingSpent(TILTAK, BUFDIR, amountOre, Acts.text(8));
    }
}
