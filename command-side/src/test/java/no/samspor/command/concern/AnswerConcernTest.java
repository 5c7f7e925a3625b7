package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.DUE;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernReceived;
import org.junit.jupiter.api.Test;

class AnswerConcernTest {

    private static final ConcernReceived RECEIVED = new ConcernReceived(CONCERN);
    private static final ConcernAnswerDue DUE_AFTER_RECEIPT =
            new ConcernAnswerDue(CONCERN, AnswerCause.CONCERN_RECEIVED, DUE);
    private static final ConcernAnswerDue DUE_AFTER_CASE =
            new ConcernAnswerDue(CONCERN, AnswerCause.CASE_CLOSED, DUE.plusDays(60));
    private static final RequireAnswer REQUIRE = new RequireAnswer(CONCERN, AnswerCause.CASE_CLOSED, DUE.plusDays(60));
    private static final AnswerConcern ANSWER = new AnswerConcern(CONCERN, Acts.text(2));
    private static final ConcernAnswered ANSWERED = new ConcernAnswered(CONCERN, Acts.text(2));

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void the_koordinator_gives_the_answer_that_is_due() {
        concern.registeredAnd(RECEIVED, DUE_AFTER_RECEIPT)
                .when(ANSWER, Acts.coordinator())
                .expectEvents(ANSWERED);
    }

    @Test
    void whoever_raised_a_closed_concern_is_answered_too() {
        concern.registeredAnd(
                        RECEIVED, DUE_AFTER_RECEIPT, new ConcernClosed(CONCERN, ClosingReason.NOTED, Acts.text(3)))
                .when(ANSWER, Acts.coordinator())
                .expectEvents(ANSWERED);
    }

    @Test
    void only_the_koordinator_answers() {
        for (var actor : List.of(Acts.fieldWorker(), Acts.memberOfKoordineringsgruppe(), Acts.system())) {
            concern.registeredAnd(RECEIVED, DUE_AFTER_RECEIPT)
                    .when(ANSWER, actor)
                    .expectException(RoleMayNot.class)
                    .expectNoEvents();
        }
    }

    @Test
    void no_answer_is_given_before_one_is_due() {
        concern.registeredAnd()
                .when(ANSWER, Acts.coordinator())
                .expectException(NoAnswerIsDue.class)
                .expectNoEvents();
    }

    @Test
    void one_answer_is_given_each_time_one_is_due() {
        concern.registeredAnd(RECEIVED, DUE_AFTER_RECEIPT, ANSWERED)
                .when(ANSWER, Acts.coordinator())
                .expectException(NoAnswerIsDue.class)
                .expectNoEvents();
        concern.registeredAnd(RECEIVED, DUE_AFTER_RECEIPT, ANSWERED, DUE_AFTER_CASE)
                .when(ANSWER, Acts.coordinator())
                .expectEvents(ANSWERED);
    }

    @Test
    void an_answered_concern_is_owed_another_answer_when_something_came_of_it() {
        concern.registeredAnd(RECEIVED, DUE_AFTER_RECEIPT, ANSWERED)
                .when(REQUIRE, Acts.system())
                .expectEvents(DUE_AFTER_CASE);
    }

    @Test
    void an_answer_that_is_already_due_keeps_its_date() {
        concern.registeredAnd(RECEIVED, DUE_AFTER_RECEIPT)
                .when(REQUIRE, Acts.system())
                .expectNoEvents();
    }

    @Test
    void no_person_sets_the_date_of_an_answer() {
        concern.registeredAnd(RECEIVED)
                .when(REQUIRE, Acts.coordinator())
                .expectException(RoleMayNot.class)
                .expectNoEvents();
    }
}
