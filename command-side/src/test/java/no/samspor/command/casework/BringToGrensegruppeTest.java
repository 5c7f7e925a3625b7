package no.samspor.command.casework;

import static no.samspor.command.casework.CaseGiven.CASE;
import static no.samspor.command.casework.CaseGiven.JUDGED;
import static no.samspor.command.casework.CaseGiven.closed;
import static no.samspor.command.casework.CaseGiven.given;
import static no.samspor.command.casework.CaseGiven.opened;

import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.organisation.Directory;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a case is about is brought to a grensegruppe, answered there, or taken back; the case stays where it is. */
class BringToGrensegruppeTest {

    private static final BodyId OURS = Acts.body(21);
    private static final BodyId SHARED_WITH_US = Acts.body(22);
    private static final BodyId NOT_SHARED = Acts.body(23);
    private static final MatterId MATTER = new MatterId(new UUID(4, 9));
    private static final RecordGrensegruppeAnswer ANSWER =
            new RecordGrensegruppeAnswer(CASE, MATTER, Acts.text(7), JUDGED);
    private static final TakeBackFromGrensegruppe TAKE_BACK = new TakeBackFromGrensegruppe(CASE, MATTER, Acts.text(8));
    private static final GrensegruppeAnswered ANSWERED =
            new GrensegruppeAnswered(CASE, MATTER, OURS, Acts.text(7), JUDGED);
    private static final CaseTakenBackFromGrensegruppe TAKEN_BACK =
            new CaseTakenBackFromGrensegruppe(CASE, MATTER, OURS, Acts.text(8));

    private static final Directory DIRECTORY = FixedDirectory.lundvik()
            .grensegruppe(OURS, Acts.LUNDVIK, Acts.ELSEWHERE)
            .grensegruppe(SHARED_WITH_US, Acts.ELSEWHERE, Acts.LUNDVIK)
            .grensegruppe(NOT_SHARED, Acts.ELSEWHERE, new Kommunenummer("4997"));

    @Test
    void the_koordinator_brings_it_to_a_group_of_the_kommune_or_of_a_neighbour() {
        at(opened()).when(bring(OURS, Acts.MARIT), Acts.coordinator()).expectEvents(brought(OURS));
        at(opened()).when(bring(SHARED_WITH_US, Acts.MARIT), Acts.coordinator()).expectEvents(brought(SHARED_WITH_US));
        at(opened()).when(bring(OURS, Acts.JONAS), Acts.fieldWorker()).expectException(RoleMayNot.class);
    }

    @Test
    void to_no_group_that_is_not_shared_and_to_no_other_body() {
        at(opened()).when(bring(NOT_SHARED, Acts.MARIT), Acts.coordinator()).expectException(NoSuchGrensegruppe.class);
        at(opened())
                .when(bring(Acts.KOORDINERINGSGRUPPE, Acts.MARIT), Acts.coordinator())
                .expectException(NoSuchGrensegruppe.class);
    }

    @Test
    void whoever_brings_it_signs_that_no_one_can_be_recognised() {
        at(opened()).when(bring(OURS, null), Acts.coordinator()).expectException(EscalationNeedsSignedOffSummary.class);
        at(opened())
                .when(bring(OURS, Acts.KARI), Acts.coordinator())
                .expectException(EscalationNeedsSignedOffSummary.class);
    }

    @Test
    void it_lies_before_a_group_once_at_a_time() {
        at(opened(), brought(OURS))
                .when(bring(OURS, Acts.MARIT), Acts.coordinator())
                .expectException(MatterLiesThere.class);
        at(opened(), brought(OURS))
                .when(bring(SHARED_WITH_US, Acts.MARIT), Acts.coordinator())
                .expectSuccessfulHandlerExecution();
        for (var over : List.of(ANSWERED, TAKEN_BACK)) {
            at(opened(), brought(OURS), over)
                    .when(bring(OURS, Acts.MARIT), Acts.coordinator())
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void a_closed_case_is_not_brought() {
        at(opened(), closed()).when(bring(OURS, Acts.MARIT), Acts.coordinator()).expectException(CaseIsClosed.class);
    }

    @Test
    void what_the_group_said_is_recorded_once() {
        at(opened(), brought(OURS)).when(ANSWER, Acts.coordinator()).expectEvents(ANSWERED);
        at(opened(), brought(OURS), closed()).when(ANSWER, Acts.coordinator()).expectEvents(ANSWERED);
        at(opened(), brought(OURS), ANSWERED).when(ANSWER, Acts.coordinator()).expectException(MatterIsAnswered.class);
        at(opened()).when(ANSWER, Acts.coordinator()).expectException(UnknownMatter.class);
        at(opened(), brought(OURS)).when(ANSWER, Acts.fieldWorker()).expectException(RoleMayNot.class);
        at(opened(), brought(OURS)).when(ANSWER, Acts.coordinatorElsewhere()).expectException(NotInThisKommune.class);
    }

    @Test
    void it_is_taken_back_until_it_is_answered() {
        at(opened(), brought(OURS)).when(TAKE_BACK, Acts.coordinator()).expectEvents(TAKEN_BACK);
        at(opened(), brought(OURS), ANSWERED)
                .when(TAKE_BACK, Acts.coordinator())
                .expectException(MatterIsAnswered.class);
        at(opened(), brought(OURS), TAKEN_BACK)
                .when(TAKE_BACK, Acts.coordinator())
                .expectException(UnknownMatter.class);
    }

    private static TestExecutor<Case> at(Object... events) {
        return given(DIRECTORY, events);
    }

    private static BringToGrensegruppe bring(BodyId to, @Nullable UserId signedBy) {
        return new BringToGrensegruppe(
                CASE, MATTER, to, Acts.text(3), Acts.text(4), Acts.text(5), signedBy, JUDGED, Acts.text(6));
    }

    private static CaseBroughtToGrensegruppe brought(BodyId to) {
        return new CaseBroughtToGrensegruppe(
                CASE,
                MATTER,
                "2026-118",
                Acts.ARBEIDSGRUPPE,
                to,
                Acts.text(3),
                Acts.text(4),
                Acts.text(5),
                Acts.MARIT,
                JUDGED,
                Acts.text(6),
                List.of("rus"),
                "sentrum");
    }
}
