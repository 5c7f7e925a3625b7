package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.colleague;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernWithdrawn;
import org.junit.jupiter.api.Test;

class WithdrawConcernTest {

    private static final WithdrawConcern WITHDRAW = new WithdrawConcern(CONCERN, Acts.text(2));
    private static final ConcernWithdrawn WITHDRAWN = new ConcernWithdrawn(CONCERN, Acts.text(2));

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void the_reporter_withdraws_it_until_it_is_received() {
        concern.registeredAnd().when(WITHDRAW, Acts.fieldWorker()).expectEvents(WITHDRAWN);
    }

    @Test
    void nobody_else_withdraws_it() {
        for (var actor : List.of(colleague(), Acts.coordinator())) {
            concern.registeredAnd()
                    .when(WITHDRAW, actor)
                    .expectException(OnlyTheReporterMay.class)
                    .expectNoEvents();
        }
    }

    @Test
    void a_received_concern_is_not_withdrawn() {
        concern.registeredAnd(new ConcernReceived(CONCERN))
                .when(WITHDRAW, Acts.fieldWorker())
                .expectException(ConcernAlreadyReceived.class)
                .expectNoEvents();
    }

    @Test
    void it_is_withdrawn_once() {
        concern.registeredAnd(WITHDRAWN)
                .when(WITHDRAW, Acts.fieldWorker())
                .expectException(ConcernIsWithdrawn.class)
                .expectNoEvents();
    }
}
