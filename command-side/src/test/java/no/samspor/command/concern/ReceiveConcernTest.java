package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.DUE;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernWithdrawn;
import org.junit.jupiter.api.Test;

class ReceiveConcernTest {

    private static final ReceiveConcern RECEIVE = new ReceiveConcern(CONCERN);

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void a_received_concern_is_answered_within_three_weeks_of_its_registration() {
        concern.registeredAnd()
                .when(RECEIVE, Acts.coordinator())
                .expectEvents(
                        new ConcernReceived(CONCERN), new ConcernAnswerDue(CONCERN, AnswerCause.CONCERN_RECEIVED, DUE));
    }

    @Test
    void only_the_koordinator_receives() {
        for (var actor :
                List.of(Acts.fieldWorker(), Acts.memberOfKoordineringsgruppe(), Acts.auditor(), Acts.system())) {
            concern.registeredAnd()
                    .when(RECEIVE, actor)
                    .expectException(RoleMayNot.class)
                    .expectNoEvents();
        }
    }

    @Test
    void it_is_received_once() {
        concern.registeredAnd(new ConcernReceived(CONCERN))
                .when(RECEIVE, Acts.coordinator())
                .expectException(ConcernAlreadyReceived.class)
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_concern_is_not_received() {
        concern.registeredAnd(new ConcernWithdrawn(CONCERN, Acts.text(2)))
                .when(RECEIVE, Acts.coordinator())
                .expectException(ConcernIsWithdrawn.class)
                .expectNoEvents();
    }

    @Test
    void the_koordinator_of_another_kommune_does_not_know_of_it() {
        concern.registeredAnd()
                .when(RECEIVE, Acts.coordinatorElsewhere())
                .expectException(NotInThisKommune.class)
                .expectNoEvents();
    }
}
