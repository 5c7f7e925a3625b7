package no.samspor.command.decision;

import static no.samspor.command.decision.Decisions.AMAL;
import static no.samspor.command.decision.Decisions.DECISION;
import static no.samspor.command.decision.Decisions.PER;
import static no.samspor.command.decision.Decisions.fixture;
import static no.samspor.command.decision.Decisions.member;
import static no.samspor.command.decision.Decisions.proposal;
import static no.samspor.command.decision.Decisions.recorder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.LapseCause;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

class CirculationTest {

    private static final LocalDate TOMORROW = Acts.TODAY.plusDays(1);
    private static final LocalDate YESTERDAY = Acts.TODAY.minusDays(1);
    private static final List<UserId> ASKED = List.of(Acts.MARIT, Acts.SIRI, AMAL, PER);

    @Test
    void a_proposal_goes_round_to_all_who_sit_in_the_body() {
        fixture()
                .givenNoPriorActivity()
                .when(new StartCirculation(DECISION, proposal(), TOMORROW), recorder())
                .expectEvents(new CirculationStarted(DECISION, "2026-118", proposal(), ASKED, TOMORROW));
    }

    @Test
    void only_the_koordinator_sends_a_proposal_round() {
        fixture()
                .givenNoPriorActivity()
                .when(new StartCirculation(DECISION, proposal(), TOMORROW), member(Acts.SIRI))
                .expectException(RoleMayNot.class);
    }

    @Test
    void a_level_does_not_circulate_what_is_above_it() {
        var goal = proposal(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, DecisionKind.GOAL, null);
        fixture()
                .givenNoPriorActivity()
                .when(new StartCirculation(DECISION, goal, TOMORROW), recorder())
                .expectException(LevelMayNotDecideThis.class);
    }

    @Test
    void those_asked_get_at_least_until_the_next_day() {
        fixture()
                .givenNoPriorActivity()
                .when(new StartCirculation(DECISION, proposal(), Acts.TODAY), recorder())
                .expectException(AnswerByMustBeAhead.class);
    }

    @Test
    void an_answer_is_recorded() {
        fixture()
                .given(started(TOMORROW))
                .when(answer(CirculationAnswer.FOR), member(AMAL))
                .expectEvents(answered(AMAL, CirculationAnswer.FOR));
    }

    @Test
    void when_all_have_answered_and_most_are_for_it_is_carried() {
        fixture()
                .given(history(TOMORROW, answered(Acts.MARIT), answered(Acts.SIRI), answered(AMAL)))
                .when(new AnswerCirculation(DECISION, CirculationAnswer.AGAINST, Acts.text(9)), member(PER))
                .expectEvents(
                        new CirculationAnswered(DECISION, PER, CirculationAnswer.AGAINST, Acts.text(9)),
                        new CirculationCarried(DECISION, null));
    }

    @Test
    void half_is_not_most() {
        var against = answered(AMAL, CirculationAnswer.AGAINST);
        fixture()
                .given(history(TOMORROW, answered(Acts.MARIT), answered(Acts.SIRI), against))
                .when(new AnswerCirculation(DECISION, CirculationAnswer.AGAINST, Acts.text(9)), member(PER))
                .expectEvents(
                        new CirculationAnswered(DECISION, PER, CirculationAnswer.AGAINST, Acts.text(9)),
                        new CirculationLapsed(DECISION, LapseCause.NOT_CARRIED, null));
    }

    @Test
    void one_who_wants_a_meeting_is_heard() {
        fixture()
                .given(history(TOMORROW, answered(Acts.MARIT), answered(Acts.SIRI), answered(AMAL)))
                .when(new AnswerCirculation(DECISION, CirculationAnswer.TO_MEETING, Acts.text(9)), member(PER))
                .expectEvents(
                        new CirculationAnswered(DECISION, PER, CirculationAnswer.TO_MEETING, Acts.text(9)),
                        new CirculationLapsed(DECISION, LapseCause.TO_MEETING, null));
    }

    @Test
    void an_answer_that_is_not_for_it_says_why() {
        fixture()
                .given(started(TOMORROW))
                .when(answer(CirculationAnswer.AGAINST), member(AMAL))
                .expectException(AnswerAgainstNeedsReason.class);
    }

    @Test
    void each_answers_once() {
        fixture()
                .given(history(TOMORROW, answered(AMAL)))
                .when(answer(CirculationAnswer.FOR), member(AMAL))
                .expectException(AnsweredAlready.class);
    }

    @Test
    void only_those_asked_answer() {
        fixture()
                .given(started(TOMORROW))
                .when(answer(CirculationAnswer.FOR), member(Acts.KARI))
                .expectException(NotAskedInCirculation.class);
    }

    @Test
    void a_member_answers_in_the_deciding_body() {
        fixture()
                .given(started(TOMORROW))
                .when(answer(CirculationAnswer.FOR), Acts.coordinator())
                .expectException(NotAskedInCirculation.class);
    }

    @Test
    void after_the_deadline_the_answers_of_most_are_enough() {
        fixture()
                .given(history(YESTERDAY, answered(Acts.MARIT), answered(Acts.SIRI), answered(AMAL)))
                .when(new CloseCirculation(DECISION, Acts.text(9), Acts.text(10)), recorder())
                .expectEvents(new CirculationCarried(DECISION, Acts.text(9)));
    }

    @Test
    void after_the_deadline_too_few_answers_let_it_lapse() {
        fixture()
                .given(history(YESTERDAY, answered(Acts.MARIT), answered(Acts.SIRI)))
                .when(new CloseCirculation(DECISION, Acts.text(9), Acts.text(10)), recorder())
                .expectEvents(new CirculationLapsed(DECISION, LapseCause.TOO_FEW_ANSWERS, Acts.text(10)));
    }

    @Test
    void it_is_not_closed_before_the_deadline_has_passed() {
        fixture()
                .given(started(Acts.TODAY))
                .when(new CloseCirculation(DECISION, Acts.text(9), Acts.text(10)), recorder())
                .expectException(CirculationDeadlineNotPassed.class);
    }

    @Test
    void only_the_koordinator_closes_it() {
        fixture()
                .given(started(YESTERDAY))
                .when(new CloseCirculation(DECISION, Acts.text(9), Acts.text(10)), member(Acts.SIRI))
                .expectException(RoleMayNot.class);
    }

    @Test
    void what_has_lapsed_takes_no_answers() {
        fixture()
                .given(history(YESTERDAY, new CirculationLapsed(DECISION, LapseCause.TOO_FEW_ANSWERS, null)))
                .when(answer(CirculationAnswer.FOR), member(AMAL))
                .expectException(CirculationIsClosed.class);
    }

    @Test
    void what_was_carried_becomes_a_decision_of_those_who_answered() {
        var dissent = List.of(new Dissent(AMAL, Acts.text(9)));
        fixture()
                .given(history(
                        YESTERDAY,
                        answered(Acts.MARIT),
                        answered(Acts.SIRI),
                        answered(PER),
                        answered(AMAL, CirculationAnswer.AGAINST),
                        new CirculationCarried(DECISION, null)))
                .when(new ConcludeCirculation(DECISION, proposal(), dissent), Acts.system())
                .expectEvents(new DecisionMade(
                        DECISION,
                        "V-2026-031",
                        DecisionWay.BY_CIRCULATION,
                        DecisionResult.ADOPTED,
                        proposal(),
                        null,
                        null,
                        null,
                        List.of(Acts.MARIT, Acts.SIRI, PER, AMAL),
                        4,
                        dissent));
    }

    @Test
    void no_person_writes_down_what_a_circulation_adopted() {
        fixture()
                .given(history(YESTERDAY, new CirculationCarried(DECISION, null)))
                .when(new ConcludeCirculation(DECISION, proposal(), List.of()), recorder())
                .expectException(RoleMayNot.class);
    }

    @Test
    void an_open_circulation_has_adopted_nothing() {
        fixture()
                .given(started(TOMORROW))
                .when(new ConcludeCirculation(DECISION, proposal(), List.of()), Acts.system())
                .expectException(CirculationIsClosed.class);
    }

    @Test
    void a_circulating_proposal_is_not_confirmed() {
        fixture()
                .given(started(TOMORROW))
                .when(new ConfirmDecision(DECISION), member(Acts.SIRI))
                .expectException(NotYetDecided.class);
    }

    private static AnswerCirculation answer(CirculationAnswer answer) {
        return new AnswerCirculation(DECISION, answer, null);
    }

    private static EventMessage<?> started(LocalDate answerBy) {
        return Fixtures.by(recorder(), new CirculationStarted(DECISION, "V-2026-031", proposal(), ASKED, answerBy));
    }

    private static CirculationAnswered answered(UserId member) {
        return answered(member, CirculationAnswer.FOR);
    }

    private static CirculationAnswered answered(UserId member, CirculationAnswer answer) {
        return new CirculationAnswered(DECISION, member, answer, null);
    }

    private static List<Object> history(LocalDate answerBy, Object... later) {
        var events = new ArrayList<Object>();
        events.add(started(answerBy));
        events.addAll(List.of(later));
        return events;
    }
}
