package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.colleague;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import org.junit.jupiter.api.Test;

class AskForMoreInformationTest {

    private static final ConcernReceived RECEIVED = new ConcernReceived(CONCERN);
    private static final AskForMoreInformation ASK = new AskForMoreInformation(CONCERN, Acts.text(2));
    private static final MoreInformationAsked ASKED = new MoreInformationAsked(CONCERN, Acts.text(2));
    private static final GiveMoreInformation GIVE = new GiveMoreInformation(CONCERN, Acts.text(3));
    private static final MoreInformationGiven GIVEN = new MoreInformationGiven(CONCERN, Acts.text(3));

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void the_koordinator_asks_the_reporter_back() {
        concern.registeredAnd(RECEIVED).when(ASK, Acts.coordinator()).expectEvents(ASKED);
    }

    @Test
    void the_reporter_does_not_ask_themselves() {
        concern.registeredAnd(RECEIVED)
                .when(ASK, Acts.fieldWorker())
                .expectException(RoleMayNot.class)
                .expectNoEvents();
    }

    @Test
    void it_is_received_before_anything_is_asked() {
        concern.registeredAnd()
                .when(ASK, Acts.coordinator())
                .expectException(ConcernNotYetReceived.class)
                .expectNoEvents();
    }

    @Test
    void nothing_is_asked_about_a_closed_concern() {
        concern.registeredAnd(RECEIVED, new ConcernClosed(CONCERN, ClosingReason.NOTED, Acts.text(4)))
                .when(ASK, Acts.coordinator())
                .expectException(ConcernIsClosed.class)
                .expectNoEvents();
    }

    @Test
    void the_reporter_answers_what_was_asked() {
        concern.registeredAnd(RECEIVED, ASKED).when(GIVE, Acts.fieldWorker()).expectEvents(GIVEN);
    }

    @Test
    void nobody_else_answers_what_the_reporter_was_asked() {
        for (var actor : List.of(colleague(), Acts.coordinator())) {
            concern.registeredAnd(RECEIVED, ASKED)
                    .when(GIVE, actor)
                    .expectException(OnlyTheReporterMay.class)
                    .expectNoEvents();
        }
    }

    @Test
    void what_was_not_asked_is_not_answered() {
        concern.registeredAnd(RECEIVED)
                .when(GIVE, Acts.fieldWorker())
                .expectException(NothingWasAsked.class)
                .expectNoEvents();
    }

    @Test
    void a_question_is_answered_once_and_can_be_followed_by_another() {
        concern.registeredAnd(RECEIVED, ASKED, GIVEN)
                .when(GIVE, Acts.fieldWorker())
                .expectException(NothingWasAsked.class)
                .expectNoEvents();
        concern.registeredAnd(RECEIVED, ASKED, GIVEN, ASKED)
                .when(GIVE, Acts.fieldWorker())
                .expectEvents(GIVEN);
    }
}
