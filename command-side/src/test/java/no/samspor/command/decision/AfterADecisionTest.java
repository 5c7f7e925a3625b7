package no.samspor.command.decision;

import static no.samspor.command.decision.Decisions.DECISION;
import static no.samspor.command.decision.Decisions.fixture;
import static no.samspor.command.decision.Decisions.made;
import static no.samspor.command.decision.Decisions.member;
import static no.samspor.command.decision.Decisions.nav;
import static no.samspor.command.decision.Decisions.recorder;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.organisation.BodyId;
import org.junit.jupiter.api.Test;

class AfterADecisionTest {

    private static final CommunicateDecision TO_NAV = communicate(Acts.NAV);
    private static final DecisionCommunicated TOLD_NAV =
            new DecisionCommunicated(DECISION, List.of(Acts.NAV), Acts.text(9), Acts.TODAY);
    private static final DecisionSuperseded SUPERSEDED =
            new DecisionSuperseded(DECISION, Decisions.LATER, Acts.text(9));
    private static final DecisionRevoked REVOKED = new DecisionRevoked(DECISION, Acts.text(9));

    @Test
    void those_who_have_not_acknowledged_in_time_are_reminded_and_nobody_else() {
        var remind = new RemindOfAcknowledgement(DECISION, Acts.TODAY);
        var toldOthers = new DecisionCommunicated(
                DECISION, List.of(Acts.UTESEKSJONEN, Acts.STYRINGSGRUPPE), null, Acts.TODAY.plusDays(7));
        fixture()
                .given(made(), TOLD_NAV, toldOthers)
                .when(remind, Acts.system())
                .expectEvents(new AcknowledgementReminded(DECISION, Acts.TODAY, List.of(Acts.NAV)));
        fixture()
                .given(made(), TOLD_NAV, toldOthers, new DecisionAcknowledged(DECISION, Acts.NAV))
                .when(remind, Acts.system())
                .expectNoEvents();
        fixture().given(made(), TOLD_NAV, REVOKED).when(remind, Acts.system()).expectNoEvents();
        fixture().given(made(), TOLD_NAV).when(remind, recorder()).expectException(RoleMayNot.class);
    }

    @Test
    void the_leader_confirms() {
        fixture()
                .given(made())
                .when(new ConfirmDecision(DECISION), member(Acts.SIRI))
                .expectEvents(new DecisionConfirmed(DECISION));
    }

    @Test
    void the_deputy_confirms() {
        fixture()
                .given(made())
                .when(new ConfirmDecision(DECISION), member(Decisions.AMAL))
                .expectEvents(new DecisionConfirmed(DECISION));
    }

    @Test
    void an_ordinary_member_does_not_confirm() {
        fixture()
                .given(made())
                .when(new ConfirmDecision(DECISION), member(Decisions.PER))
                .expectException(OnlyTheLeaderConfirms.class);
    }

    @Test
    void the_leader_of_another_body_does_not_confirm() {
        fixture()
                .given(made())
                .when(new ConfirmDecision(DECISION), Acts.memberOfStyringsgruppe())
                .expectException(OnlyTheLeaderConfirms.class);
    }

    @Test
    void a_leader_who_recorded_it_does_not_confirm() {
        var alone = Fixtures.by(member(Acts.SIRI), made().getPayload());
        fixture()
                .given(alone)
                .when(new ConfirmDecision(DECISION), member(Acts.SIRI))
                .expectException(RecorderMayNotConfirm.class);
    }

    @Test
    void it_is_confirmed_once() {
        fixture()
                .given(made(), new DecisionConfirmed(DECISION))
                .when(new ConfirmDecision(DECISION), member(Acts.SIRI))
                .expectException(AlreadyConfirmed.class);
    }

    @Test
    void the_koordinator_carries_it_down() {
        fixture().given(made()).when(TO_NAV, recorder()).expectEvents(TOLD_NAV);
    }

    @Test
    void a_member_does_not_carry_it_down() {
        fixture().given(made()).when(TO_NAV, member(Acts.SIRI)).expectException(RoleMayNot.class);
    }

    @Test
    void it_is_carried_to_bodies_that_exist() {
        fixture().given(made()).when(communicate(Acts.body(88)), recorder()).expectException(NoSuchBody.class);
    }

    @Test
    void it_is_carried_to_each_body_once() {
        fixture().given(made(), TOLD_NAV).when(TO_NAV, recorder()).expectException(AlreadyCommunicated.class);
    }

    @Test
    void a_body_is_not_named_twice() {
        fixture()
                .given(made())
                .when(communicate(Acts.NAV, Acts.NAV), recorder())
                .expectException(AlreadyCommunicated.class);
    }

    @Test
    void it_can_be_carried_to_more_bodies_later() {
        fixture()
                .given(made(), TOLD_NAV)
                .when(communicate(Acts.UTESEKSJONEN), recorder())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_time_for_acknowledging_has_not_passed() {
        fixture()
                .given(made())
                .when(new CommunicateDecision(DECISION, List.of(Acts.NAV), null, Acts.TODAY.minusDays(1)), recorder())
                .expectException(AcknowledgeByHasPassed.class);
    }

    @Test
    void a_body_that_was_told_acknowledges() {
        fixture()
                .given(made(), TOLD_NAV)
                .when(new AcknowledgeDecision(DECISION), nav())
                .expectEvents(new DecisionAcknowledged(DECISION, Acts.NAV));
    }

    @Test
    void a_body_that_was_not_told_does_not_acknowledge() {
        fixture()
                .given(made(), TOLD_NAV)
                .when(new AcknowledgeDecision(DECISION), Acts.fieldWorker())
                .expectException(NotCommunicatedToThisBody.class);
    }

    @Test
    void a_body_acknowledges_once() {
        fixture()
                .given(made(), TOLD_NAV, new DecisionAcknowledged(DECISION, Acts.NAV))
                .when(new AcknowledgeDecision(DECISION), nav())
                .expectException(AlreadyAcknowledged.class);
    }

    @Test
    void an_auditor_acknowledges_nothing() {
        fixture()
                .given(made(), TOLD_NAV)
                .when(new AcknowledgeDecision(DECISION), Acts.auditor())
                .expectException(RoleMayNot.class);
    }

    @Test
    void the_responsible_service_says_that_it_is_carried_out() {
        fixture()
                .given(made())
                .when(new ConfirmCarriedOut(DECISION, Acts.text(9)), nav())
                .expectEvents(new DecisionCarriedOut(DECISION, Acts.text(9)));
    }

    @Test
    void the_koordinator_says_that_it_is_carried_out() {
        fixture()
                .given(made())
                .when(new ConfirmCarriedOut(DECISION, Acts.text(9)), Acts.coordinator())
                .expectEvents(new DecisionCarriedOut(DECISION, Acts.text(9)));
    }

    @Test
    void another_service_does_not() {
        fixture()
                .given(made())
                .when(new ConfirmCarriedOut(DECISION, Acts.text(9)), Acts.fieldWorker())
                .expectException(OnlyResponsibleConfirmsCarriedOut.class);
    }

    @Test
    void what_was_rejected_is_not_carried_out() {
        fixture()
                .given(made(DecisionResult.REJECTED))
                .when(new ConfirmCarriedOut(DECISION, Acts.text(9)), nav())
                .expectException(NothingToCarryOut.class);
    }

    @Test
    void it_is_carried_out_once() {
        fixture()
                .given(made(), new DecisionCarriedOut(DECISION, Acts.text(9)))
                .when(new ConfirmCarriedOut(DECISION, Acts.text(9)), nav())
                .expectException(AlreadyCarriedOut.class);
    }

    @Test
    void a_later_decision_takes_its_place() {
        fixture().given(made()).when(supersede(Decisions.LATER), recorder()).expectEvents(SUPERSEDED);
    }

    @Test
    void it_does_not_take_its_own_place() {
        fixture().given(made()).when(supersede(DECISION), recorder()).expectException(NoSuchDecision.class);
    }

    @Test
    void a_decision_of_another_kommune_does_not_take_its_place() {
        fixture()
                .given(made())
                .when(supersede(Decisions.LATER_ELSEWHERE), recorder())
                .expectException(NoSuchDecision.class);
    }

    @Test
    void only_what_was_adopted_takes_its_place() {
        fixture()
                .given(made())
                .when(supersede(Decisions.LATER_REJECTED), recorder())
                .expectException(OnlyAnAdoptedDecisionSupersedes.class);
    }

    @Test
    void another_body_does_not_supersede_it() {
        fixture()
                .given(made())
                .when(supersede(Decisions.LATER), Acts.coordinator())
                .expectException(OnlyTheBodyChangesItsDecision.class);
    }

    @Test
    void the_body_takes_it_back() {
        fixture()
                .given(made())
                .when(new RevokeDecision(DECISION, Acts.text(9)), member(Acts.SIRI))
                .expectEvents(REVOKED);
    }

    @Test
    void an_ordinary_member_does_not_take_it_back() {
        fixture()
                .given(made())
                .when(new RevokeDecision(DECISION, Acts.text(9)), member(Decisions.PER))
                .expectException(OnlyTheBodyChangesItsDecision.class);
    }

    @Test
    void what_was_superseded_is_not_acknowledged() {
        fixture()
                .given(made(), TOLD_NAV, SUPERSEDED)
                .when(new AcknowledgeDecision(DECISION), nav())
                .expectException(DecisionNoLongerStands.class);
    }

    @Test
    void what_was_revoked_is_not_carried_out() {
        fixture()
                .given(made(), REVOKED)
                .when(new ConfirmCarriedOut(DECISION, Acts.text(9)), nav())
                .expectException(DecisionNoLongerStands.class);
    }

    @Test
    void what_was_revoked_is_not_revoked_again() {
        fixture()
                .given(made(), REVOKED)
                .when(new RevokeDecision(DECISION, Acts.text(9)), recorder())
                .expectException(DecisionNoLongerStands.class);
    }

    @Test
    void another_kommune_does_not_find_it() {
        fixture()
                .given(made())
                .when(new RevokeDecision(DECISION, Acts.text(9)), Acts.coordinatorElsewhere())
                .expectException(NotInThisKommune.class);
    }

    private static CommunicateDecision communicate(BodyId... to) {
        return new CommunicateDecision(DECISION, List.of(to), Acts.text(9), Acts.TODAY);
    }

    private static SupersedeDecision supersede(DecisionId by) {
        return new SupersedeDecision(DECISION, by, Acts.text(9));
    }
}
