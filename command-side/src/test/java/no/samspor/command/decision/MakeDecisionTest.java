package no.samspor.command.decision;

import static no.samspor.command.decision.Decisions.DECISION;
import static no.samspor.command.decision.Decisions.fixture;
import static no.samspor.command.decision.Decisions.member;
import static no.samspor.command.decision.Decisions.proposal;
import static no.samspor.command.decision.Decisions.recorder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.command.tiltak.AmountMayNotBeNegative;
import no.samspor.command.tiltak.EvaluationBeforeStart;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MakeDecisionTest {

    private static final HowDecided.InMeeting MEETING =
            new HowDecided.InMeeting(Acts.text(5), List.of(Acts.MARIT, Acts.SIRI), List.of());
    private static final HowDecided.OnDelegation DELEGATED = new HowDecided.OnDelegation(Acts.text(6));

    @Test
    void a_decision_in_a_meeting_keeps_who_was_present_of_how_many_and_who_dissented() {
        var dissent = List.of(new Dissent(Acts.SIRI, Acts.text(8)));
        var held = new HowDecided.InMeeting(Acts.text(5), List.of(Acts.MARIT, Acts.SIRI), dissent);
        when(proposal(), held, recorder())
                .expectEvents(new DecisionMade(
                        DECISION,
                        "2026-118",
                        DecisionWay.IN_MEETING,
                        DecisionResult.ADOPTED,
                        proposal(),
                        null,
                        Acts.text(5),
                        null,
                        List.of(Acts.MARIT, Acts.SIRI),
                        4,
                        dissent));
    }

    @Test
    void the_koordinator_records_a_decision_on_delegation() {
        when(proposal(), DELEGATED, recorder()).expectEvents(onDelegation());
    }

    @Test
    void the_leader_decides_on_delegation() {
        when(proposal(), DELEGATED, member(Acts.SIRI)).expectEvents(onDelegation());
    }

    @Test
    void an_ordinary_member_does_not_decide_on_delegation() {
        when(proposal(), DELEGATED, member(Decisions.PER)).expectException(OnlyLeaderDecidesOnDelegation.class);
    }

    @Test
    void the_leader_does_not_record_what_a_meeting_decided() {
        when(proposal(), MEETING, member(Acts.SIRI)).expectException(OnlyLeaderDecidesOnDelegation.class);
    }

    @Test
    void a_decision_on_delegation_rests_on_a_mandate() {
        when(proposal(), new HowDecided.OnDelegation(null), recorder()).expectException(DelegationNeedsMandate.class);
    }

    @Test
    void a_field_worker_never_decides() {
        when(proposal(), MEETING, Acts.fieldWorker()).expectException(RoleMayNot.class);
    }

    @Test
    void an_auditor_never_decides() {
        when(proposal(), MEETING, Acts.auditor()).expectException(RoleMayNot.class);
    }

    @Test
    void whoever_records_acts_in_the_deciding_body() {
        when(proposal(), MEETING, Acts.coordinator()).expectException(MustSitInTheDecidingBody.class);
    }

    @Test
    void whoever_records_has_a_seat_in_the_deciding_body() {
        var stranger = Acts.as(new Actor(
                Acts.user(77), Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK));
        when(proposal(), MEETING, stranger).expectException(MustSitInTheDecidingBody.class);
    }

    @Test
    void a_body_of_another_kommune_is_not_there() {
        var elsewhere = Acts.as(
                new Actor(Acts.MARIT, Role.COORDINATOR, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.ELSEWHERE));
        when(proposal(), MEETING, elsewhere).expectException(NoSuchBody.class);
    }

    @Test
    void a_level_does_not_decide_above_itself() {
        when(koordinerende(DecisionKind.GOAL, null), MEETING, recorder()).expectException(LevelMayNotDecideThis.class);
    }

    @Test
    void what_a_case_asks_is_decided_where_the_case_stands() {
        when(koordinerende(DecisionKind.CASE_MATTER, Decisions.LIFTED), MEETING, recorder())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_case_that_was_not_lifted_to_the_level_is_not_decided_there() {
        when(koordinerende(DecisionKind.CASE_MATTER, Decisions.AT_LOWEST), MEETING, recorder())
                .expectException(LevelMayNotDecideThis.class);
    }

    @Test
    void a_closed_case_asks_nothing() {
        when(koordinerende(DecisionKind.CASE_MATTER, Decisions.CLOSED), MEETING, recorder())
                .expectException(LevelMayNotDecideThis.class);
    }

    @Test
    void a_case_matter_names_its_case() {
        when(koordinerende(DecisionKind.CASE_MATTER, null), MEETING, recorder())
                .expectException(CaseMatterNeedsItsCase.class);
    }

    @Test
    void a_case_of_another_kommune_is_not_there() {
        when(koordinerende(DecisionKind.TILTAK, Decisions.ELSEWHERE), MEETING, recorder())
                .expectException(NoSuchCase.class);
    }

    @Test
    void an_unknown_case_is_not_there() {
        when(koordinerende(DecisionKind.TILTAK, new CaseId(new UUID(99, 99))), MEETING, recorder())
                .expectException(NoSuchCase.class);
    }

    @Test
    void a_meeting_is_named() {
        when(proposal(), new HowDecided.InMeeting(null, List.of(Acts.SIRI), List.of()), recorder())
                .expectException(MeetingMustBeNamed.class);
    }

    @Test
    void a_meeting_names_those_present() {
        when(proposal(), inMeeting(List.of()), recorder()).expectException(MeetingDecisionNamesThosePresent.class);
    }

    @Test
    void only_those_seated_that_day_are_present() {
        when(proposal(), inMeeting(List.of(Acts.SIRI, Acts.JONAS)), recorder())
                .expectException(PresentMustBeSeated.class);
    }

    @Test
    void only_those_present_dissent() {
        when(proposal(), inMeeting(List.of(Acts.SIRI), Decisions.AMAL), recorder())
                .expectException(DissentByThosePresent.class);
    }

    @Test
    void each_dissents_once() {
        when(proposal(), inMeeting(List.of(Acts.SIRI), Acts.SIRI, Acts.SIRI), recorder())
                .expectException(DissentByThosePresent.class);
    }

    @Test
    void the_responsible_service_exists_in_the_kommune() {
        var unknown = Decisions.proposal(
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                null,
                Acts.body(88),
                Decisions.DEADLINE,
                false,
                null,
                proposal().tiltak().getFirst());
        when(unknown, MEETING, recorder()).expectException(NoSuchBody.class);
    }

    @Test
    void a_dissolved_service_is_responsible_for_nothing_new() {
        var dissolved = Decisions.directory().dissolved(Acts.NAV, Acts.TODAY.minusDays(1));
        fixture(dissolved)
                .givenNoPriorActivity()
                .when(command(proposal(), MEETING), recorder())
                .expectException(NoSuchBody.class);
    }

    @Test
    void a_statute_asks_for_its_legal_ground() {
        when(statutory(null), MEETING, recorder()).expectException(StatutoryDecisionNeedsLegalGround.class);
    }

    @Test
    void with_its_legal_ground_a_statutory_decision_is_made() {
        when(statutory(new LegalGround("kommuneloven-5-6", "kommuneloven § 5-6", null)), MEETING, recorder())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_deadline_does_not_lie_before_the_decision() {
        var late = Decisions.proposal(
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                null,
                Acts.NAV,
                Acts.TODAY.minusDays(1),
                false,
                null,
                proposal().tiltak().getFirst());
        when(late, MEETING, recorder()).expectException(DeadlineBeforeDecision.class);
    }

    @Test
    void a_requested_tiltak_sets_no_negative_amount_aside() {
        when(with(tiltak(-1)), MEETING, recorder()).expectException(AmountMayNotBeNegative.class);
    }

    @Test
    void a_requested_tiltak_is_not_evaluated_before_it_starts() {
        var backwards = new RequestedTiltak(
                new TiltakId(new UUID(5, 1)), Acts.text(4), Acts.NAV, Acts.TODAY, Acts.TODAY.minusDays(1), null);
        when(with(backwards), MEETING, recorder()).expectException(EvaluationBeforeStart.class);
    }

    private static ResultValidator<Decision> when(Proposal proposal, HowDecided how, Map<String, Object> by) {
        return fixture().givenNoPriorActivity().when(command(proposal, how), by);
    }

    private static MakeDecision command(Proposal proposal, HowDecided how) {
        return new MakeDecision(DECISION, DecisionResult.ADOPTED, proposal, how);
    }

    private static DecisionMade onDelegation() {
        return new DecisionMade(
                DECISION,
                "2026-118",
                DecisionWay.ON_DELEGATION,
                DecisionResult.ADOPTED,
                proposal(),
                null,
                null,
                Acts.text(6),
                List.of(),
                4,
                List.of());
    }

    private static HowDecided.InMeeting inMeeting(List<UserId> present, UserId... dissenting) {
        var dissent = List.of(dissenting).stream()
                .map(member -> new Dissent(member, Acts.text(8)))
                .toList();
        return new HowDecided.InMeeting(Acts.text(5), present, dissent);
    }

    private static Proposal koordinerende(DecisionKind kind, @Nullable CaseId about) {
        return proposal(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, kind, about);
    }

    private static Proposal statutory(@Nullable LegalGround ground) {
        return Decisions.proposal(
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                null,
                Acts.NAV,
                Decisions.DEADLINE,
                true,
                ground,
                tiltak(0));
    }

    private static Proposal with(RequestedTiltak tiltak) {
        return Decisions.proposal(
                Acts.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                null,
                Acts.NAV,
                Decisions.DEADLINE,
                false,
                null,
                tiltak);
    }

    private static RequestedTiltak tiltak(long amountOre) {
        return new RequestedTiltak(new TiltakId(new UUID(5, 1)), Acts.text(4), Acts.NAV, null, null, amountOre);
    }
}
