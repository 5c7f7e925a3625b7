package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.about;
import static no.samspor.command.concern.ConcernFixture.colleague;
import static no.samspor.command.concern.ConcernFixture.seen;

import java.util.List;
import no.samspor.command.Acts;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.Observation;
import org.junit.jupiter.api.Test;

class CorrectConcernTest {

    private static final Observation CORRECTED = about(ConcernSubject.PLACE, List.of("rus"), "sentrum", null);

    private final ConcernFixture concern = new ConcernFixture();

    @Test
    void the_reporter_corrects_it_until_it_is_received() {
        concern.registeredAnd()
                .when(correct(CORRECTED), Acts.fieldWorker())
                .expectEvents(new ConcernCorrected(CONCERN, CORRECTED, Acts.text(2)));
    }

    @Test
    void it_can_be_corrected_twice() {
        concern.registeredAnd(new ConcernCorrected(CONCERN, CORRECTED, Acts.text(2)))
                .when(correct(seen()), Acts.fieldWorker())
                .expectEvents(new ConcernCorrected(CONCERN, seen(), Acts.text(2)));
    }

    @Test
    void nobody_else_corrects_it() {
        for (var actor : List.of(colleague(), Acts.coordinator(), Acts.administrator())) {
            concern.registeredAnd()
                    .when(correct(CORRECTED), actor)
                    .expectException(OnlyTheReporterMay.class)
                    .expectNoEvents();
        }
    }

    @Test
    void a_received_concern_is_not_corrected() {
        concern.registeredAnd(new ConcernReceived(CONCERN))
                .when(correct(CORRECTED), Acts.fieldWorker())
                .expectException(ConcernAlreadyReceived.class)
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_concern_is_not_corrected() {
        concern.registeredAnd(new ConcernWithdrawn(CONCERN, Acts.text(3)))
                .when(correct(CORRECTED), Acts.fieldWorker())
                .expectException(ConcernIsWithdrawn.class)
                .expectNoEvents();
    }

    @Test
    void a_correction_is_held_to_the_same_rules_as_the_registration() {
        concern.registeredAnd()
                .when(correct(about(ConcernSubject.PLACE, List.of("rus"), "gone", null)), Acts.fieldWorker())
                .expectException(CodeNotInUse.class)
                .expectNoEvents();
    }

    @Test
    void another_kommune_does_not_know_of_it() {
        concern.registeredAnd()
                .when(correct(CORRECTED), Acts.coordinatorElsewhere())
                .expectException(NotInThisKommune.class)
                .expectNoEvents();
    }

    private static CorrectConcern correct(Observation observation) {
        return new CorrectConcern(CONCERN, observation, Acts.text(2));
    }
}
