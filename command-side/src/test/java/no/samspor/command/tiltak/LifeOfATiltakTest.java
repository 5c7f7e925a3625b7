package no.samspor.command.tiltak;

import static no.samspor.command.tiltak.TiltakGiven.APPROVED;
import static no.samspor.command.tiltak.TiltakGiven.ENDED;
import static no.samspor.command.tiltak.TiltakGiven.EVALUATED;
import static no.samspor.command.tiltak.TiltakGiven.REJECTED;
import static no.samspor.command.tiltak.TiltakGiven.STARTED;
import static no.samspor.command.tiltak.TiltakGiven.TILTAK;
import static no.samspor.command.tiltak.TiltakGiven.given;
import static no.samspor.command.tiltak.TiltakGiven.nav;
import static no.samspor.command.tiltak.TiltakGiven.recorder;

import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import org.junit.jupiter.api.Test;

class LifeOfATiltakTest {

    private static final ApproveTiltak APPROVE = new ApproveTiltak(TILTAK, null, Acts.text(9));
    private static final RejectTiltak REJECT = new RejectTiltak(TILTAK, Acts.text(9));
    private static final StartTiltak START = new StartTiltak(TILTAK);
    private static final AdjustTiltak ADJUST = new AdjustTiltak(TILTAK, Acts.text(8), Acts.text(9), null);
    private static final EvaluateTiltak EVALUATE =
            new EvaluateTiltak(TILTAK, EvaluationResult.PARTLY, Acts.text(9), null, Acts.text(8));
    private static final EndTiltak END = new EndTiltak(TILTAK, Acts.text(9));

    @Test
    void the_koordinator_approves_at_the_level_of_the_tiltak() {
        given().when(APPROVE, recorder()).expectEvents(APPROVED);
    }

    @Test
    void the_leader_approves_at_the_level_of_the_tiltak() {
        given().when(APPROVE, Acts.memberOfKoordineringsgruppe()).expectEvents(APPROVED);
    }

    @Test
    void another_level_does_not_approve_it() {
        given().when(APPROVE, Acts.coordinator()).expectException(OnlyWithinTheLevelsMandate.class);
    }

    @Test
    void a_field_worker_does_not_approve() {
        given().when(APPROVE, nav()).expectException(RoleMayNot.class);
    }

    @Test
    void a_decision_approves_it_without_another_reason() {
        var decision = new DecisionId(new UUID(3, 1));
        given().when(new ApproveTiltak(TILTAK, decision, null), Acts.system())
                .expectEvents(new TiltakApproved(TILTAK, decision, null));
    }

    @Test
    void without_a_decision_the_approval_needs_a_reason() {
        given().when(new ApproveTiltak(TILTAK, null, null), recorder()).expectException(ApprovalNeedsReason.class);
    }

    @Test
    void what_is_approved_is_not_approved_again() {
        given(APPROVED).when(APPROVE, recorder()).expectException(TiltakIsNotProposed.class);
    }

    @Test
    void it_is_rejected_with_a_reason() {
        given().when(REJECT, recorder()).expectEvents(REJECTED);
    }

    @Test
    void another_level_does_not_reject_it() {
        given().when(REJECT, Acts.memberOfStyringsgruppe()).expectException(OnlyWithinTheLevelsMandate.class);
    }

    @Test
    void what_is_approved_is_not_rejected() {
        given(APPROVED).when(REJECT, recorder()).expectException(TiltakIsNotProposed.class);
    }

    @Test
    void the_responsible_service_starts_it() {
        given(APPROVED).when(START, nav()).expectEvents(STARTED);
    }

    @Test
    void another_service_does_not_start_it() {
        given(APPROVED).when(START, Acts.fieldWorker()).expectException(OnlyThoseResponsibleForTheTiltak.class);
    }

    @Test
    void what_is_only_proposed_does_not_start() {
        given().when(START, nav()).expectException(TiltakIsNotApproved.class);
    }

    @Test
    void what_runs_does_not_start_again() {
        given(APPROVED, STARTED).when(START, nav()).expectException(TiltakIsNotApproved.class);
    }

    @Test
    void it_is_adjusted_while_it_runs() {
        given(APPROVED, STARTED)
                .when(ADJUST, nav())
                .expectEvents(new TiltakAdjusted(TILTAK, Acts.text(8), Acts.text(9), null));
    }

    @Test
    void it_is_adjusted_after_an_evaluation() {
        given(APPROVED, STARTED, EVALUATED).when(ADJUST, nav()).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_has_not_begun_is_not_adjusted() {
        given(APPROVED).when(ADJUST, nav()).expectException(TiltakIsNotRunning.class);
    }

    @Test
    void it_is_evaluated_again_and_again() {
        given(APPROVED, STARTED, EVALUATED)
                .when(EVALUATE, recorder())
                .expectEvents(new TiltakEvaluated(TILTAK, EvaluationResult.PARTLY, Acts.text(9), null, Acts.text(8)));
    }

    @Test
    void what_has_ended_is_not_evaluated() {
        given(APPROVED, STARTED, ENDED).when(EVALUATE, recorder()).expectException(TiltakIsNotRunning.class);
    }

    @Test
    void it_ends_while_it_runs() {
        given(APPROVED, STARTED).when(END, recorder()).expectEvents(ENDED);
    }

    @Test
    void it_ends_without_ever_having_begun() {
        given(APPROVED).when(END, recorder()).expectEvents(ENDED);
    }

    @Test
    void what_is_only_proposed_does_not_end() {
        given().when(END, recorder()).expectException(TiltakCannotEndNow.class);
    }

    @Test
    void what_has_ended_does_not_end_again() {
        given(APPROVED, STARTED, ENDED).when(END, recorder()).expectException(TiltakCannotEndNow.class);
    }

    @Test
    void after_an_evaluation_it_goes_into_ordinary_operation() {
        given(APPROVED, STARTED, EVALUATED)
                .when(anchorIn(Acts.UTESEKSJONEN), recorder())
                .expectEvents(new TiltakAnchored(TILTAK, Acts.UTESEKSJONEN, Acts.text(9)));
    }

    @Test
    void without_an_evaluation_it_does_not() {
        given(APPROVED, STARTED).when(anchorIn(Acts.NAV), recorder()).expectException(AnchoringNeedsEvaluation.class);
    }

    @Test
    void it_is_anchored_in_a_service_that_exists() {
        given(APPROVED, STARTED, EVALUATED)
                .when(anchorIn(Acts.body(88)), recorder())
                .expectException(NoSuchBody.class);
    }

    @Test
    void another_kommune_does_not_find_it() {
        given(APPROVED).when(START, Acts.coordinatorElsewhere()).expectException(NotInThisKommune.class);
    }

    private static AnchorTiltak anchorIn(BodyId service) {
        return new AnchorTiltak(TILTAK, service, Acts.text(9));
    }

    @Test
    void an_administrator_changes_nothing() {
        given(APPROVED, STARTED).when(END, Acts.administrator()).expectException(RoleMayNot.class);
    }
}
