package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.OPEN_CASE;

import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernWithdrawn;
import org.junit.jupiter.api.Test;

class CloseConcernTest {

    private static final ConcernReceived RECEIVED = new ConcernReceived(CONCERN);
    private static final CloseConcern CLOSE = new CloseConcern(CONCERN, ClosingReason.DUPLICATE, Acts.text(2));
    private static final ConcernClosed CLOSED = new ConcernClosed(CONCERN, ClosingReason.DUPLICATE, Acts.text(2));

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void the_koordinator_closes_a_received_concern_and_says_why() {
        concern.registeredAnd(RECEIVED).when(CLOSE, Acts.coordinator()).expectEvents(CLOSED);
    }

    @Test
    void only_the_koordinator_closes() {
        concern.registeredAnd(RECEIVED)
                .when(CLOSE, Acts.fieldWorker())
                .expectException(RoleMayNot.class)
                .expectNoEvents();
    }

    @Test
    void it_is_received_before_it_is_closed() {
        concern.registeredAnd()
                .when(CLOSE, Acts.coordinator())
                .expectException(ConcernNotYetReceived.class)
                .expectNoEvents();
    }

    @Test
    void a_concern_in_a_case_ends_with_the_case() {
        concern.registeredAnd(RECEIVED, new ConcernLinkedToCase(CONCERN, OPEN_CASE))
                .when(CLOSE, Acts.coordinator())
                .expectException(ConcernIsInCase.class)
                .expectNoEvents();
    }

    @Test
    void it_is_closed_once() {
        concern.registeredAnd(RECEIVED, CLOSED)
                .when(CLOSE, Acts.coordinator())
                .expectException(ConcernIsClosed.class)
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_concern_is_not_closed() {
        concern.registeredAnd(new ConcernWithdrawn(CONCERN, Acts.text(3)))
                .when(CLOSE, Acts.coordinator())
                .expectException(ConcernIsWithdrawn.class)
                .expectNoEvents();
    }
}
