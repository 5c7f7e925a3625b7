package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.NOTE;
import static no.samspor.command.casework.CaseGiven.escalate;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import java.util.stream.Stream;
import no.samspor.command.Acts;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.kernel.casework.CaseOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseOfAnotherKommuneTest {

    static Stream<Object> everyCommandOnAnExistingCase() {
        return Stream.of(
                new AddNote(CASE, NOTE, Acts.text(20)),
                new AssignCase(CASE, Acts.JONAS, null, Acts.text(20)),
                escalate(),
                new AcceptEscalation(CASE),
                new ReturnCase(CASE, Acts.text(20)),
                new RecallEscalation(CASE, Acts.text(20)),
                new DelegateCase(CASE, Acts.NAV, Acts.text(20), null),
                new CloseCase(CASE, CaseOutcome.RESOLVED, Acts.text(20)),
                new ReopenCase(CASE, Acts.text(20)));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOnAnExistingCase")
    void is_answered_as_if_it_did_not_exist(Object command) {
        given(opened())
                .when(command, Acts.coordinatorElsewhere())
                .expectNoEvents()
                .expectException(NotInThisKommune.class);
    }
}
