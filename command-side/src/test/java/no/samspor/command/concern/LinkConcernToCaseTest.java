package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.ANOTHER_OPEN_CASE;
import static no.samspor.command.concern.ConcernFixture.CASE_ELSEWHERE;
import static no.samspor.command.concern.ConcernFixture.CLOSED_CASE;
import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.OPEN_CASE;
import static no.samspor.command.concern.ConcernFixture.UNKNOWN_CASE;

import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernWithdrawn;
import org.junit.jupiter.api.Test;

class LinkConcernToCaseTest {

    private static final ConcernReceived RECEIVED = new ConcernReceived(CONCERN);
    private static final ConcernLinkedToCase LINKED = new ConcernLinkedToCase(CONCERN, OPEN_CASE);

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void the_koordinator_links_a_received_concern_to_an_open_case() {
        concern.registeredAnd(RECEIVED)
                .when(linkTo(OPEN_CASE), Acts.coordinator())
                .expectEvents(LINKED);
    }

    @Test
    void samspor_links_the_concern_that_a_case_was_opened_from() {
        concern.registeredAnd(RECEIVED).when(linkTo(OPEN_CASE), Acts.system()).expectEvents(LINKED);
    }

    @Test
    void two_cases_may_build_on_one_concern() {
        concern.registeredAnd(RECEIVED, LINKED)
                .when(linkTo(ANOTHER_OPEN_CASE), Acts.coordinator())
                .expectEvents(new ConcernLinkedToCase(CONCERN, ANOTHER_OPEN_CASE));
    }

    @Test
    void it_is_linked_to_a_case_once() {
        concern.registeredAnd(RECEIVED, LINKED)
                .when(linkTo(OPEN_CASE), Acts.coordinator())
                .expectException(ConcernAlreadyInThisCase.class)
                .expectNoEvents();
    }

    @Test
    void a_closed_case_takes_no_concern() {
        concern.registeredAnd(RECEIVED)
                .when(linkTo(CLOSED_CASE), Acts.coordinator())
                .expectException(CaseIsNotOpen.class)
                .expectNoEvents();
    }

    @Test
    void another_kommunes_case_takes_no_concern() {
        concern.registeredAnd(RECEIVED)
                .when(linkTo(CASE_ELSEWHERE), Acts.coordinator())
                .expectException(CaseIsNotOpen.class)
                .expectNoEvents();
    }

    @Test
    void an_unknown_case_takes_no_concern() {
        concern.registeredAnd(RECEIVED)
                .when(linkTo(UNKNOWN_CASE), Acts.coordinator())
                .expectException(CaseIsNotOpen.class)
                .expectNoEvents();
    }

    @Test
    void only_the_koordinator_links() {
        concern.registeredAnd(RECEIVED)
                .when(linkTo(OPEN_CASE), Acts.fieldWorker())
                .expectException(RoleMayNot.class)
                .expectNoEvents();
    }

    @Test
    void it_is_received_before_it_is_linked() {
        concern.registeredAnd()
                .when(linkTo(OPEN_CASE), Acts.coordinator())
                .expectException(ConcernNotYetReceived.class)
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_concern_is_not_linked() {
        concern.registeredAnd(new ConcernWithdrawn(CONCERN, Acts.text(2)))
                .when(linkTo(OPEN_CASE), Acts.coordinator())
                .expectException(ConcernIsWithdrawn.class)
                .expectNoEvents();
    }

    @Test
    void a_closed_concern_is_not_linked() {
        concern.registeredAnd(RECEIVED, new ConcernClosed(CONCERN, ClosingReason.NOTED, Acts.text(2)))
                .when(linkTo(OPEN_CASE), Acts.coordinator())
                .expectException(ConcernIsClosed.class)
                .expectNoEvents();
    }

    private static LinkConcernToCase linkTo(CaseId caseId) {
        return new LinkConcernToCase(CONCERN, caseId);
    }
}
