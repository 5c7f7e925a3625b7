package no.samspor.command.concern;

import static no.samspor.command.concern.ConcernFixture.CLOSED_CASE;
import static no.samspor.command.concern.ConcernFixture.CONCERN;
import static no.samspor.command.concern.ConcernFixture.OPEN_CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.samspor.command.Acts;
import no.samspor.command.platform.Processes;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.store.TestDatabase;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which concerns an event reaches, on a real database. */
class AnswersFallDueTest {

    private static final ConcernId ANOTHER = new ConcernId(new UUID(3, 2));
    private static final ConcernId ELSEWHERE = new ConcernId(new UUID(3, 3));
    private static final TiltakId IN_CASE = new TiltakId(new UUID(6, 1));
    private static final TiltakId IN_NO_CASE = new TiltakId(new UUID(6, 2));

    private static final LocalDate IN_TWO_WEEKS = Acts.TODAY.plusDays(14);

    private static JdbcClient database;

    private final List<Object> sent = new ArrayList<>();
    private final Processes processes = mock(Processes.class);
    private final CaseContents contents = new CaseContents(database);
    private final WhenCaseClosedThenAnswerIsDue caseProcess =
            new WhenCaseClosedThenAnswerIsDue(contents, new AnswersDue(processes));
    private final WhenTiltakEndedThenAnswerIsDue tiltakProcess =
            new WhenTiltakEndedThenAnswerIsDue(contents, new AnswersDue(processes));

    @BeforeAll
    static void fresh_database() {
        database = JdbcClient.create(TestDatabase.fresh().dataSource());
    }

    @BeforeEach
    void two_concerns_in_the_case_and_one_elsewhere() {
        database.sql("truncate command.concern_of_case, command.tiltak_of_case").update();
        doAnswer(call -> sent.add(call.<Function<Sealing, Object>>getArgument(3).apply(null)))
                .when(processes)
                .send(any(), any(), any(), any());
        caseProcess.on(new ConcernLinkedToCase(CONCERN, OPEN_CASE));
        caseProcess.on(new ConcernLinkedToCase(ANOTHER, OPEN_CASE));
        caseProcess.on(new ConcernLinkedToCase(ELSEWHERE, CLOSED_CASE));
    }

    @Test
    void closing_a_case_lets_an_answer_fall_due_in_two_weeks_for_each_of_its_concerns() {
        close(OPEN_CASE);
        assertThat(sent)
                .containsExactly(
                        new RequireAnswer(CONCERN, AnswerCause.CASE_CLOSED, IN_TWO_WEEKS),
                        new RequireAnswer(ANOTHER, AnswerCause.CASE_CLOSED, IN_TWO_WEEKS));
    }

    @Test
    void ending_a_tiltak_reaches_the_concerns_behind_its_case() {
        tiltakProcess.on(proposed(IN_CASE, OPEN_CASE));
        end(IN_CASE);
        assertThat(sent)
                .containsExactly(
                        new RequireAnswer(CONCERN, AnswerCause.TILTAK_ENDED, IN_TWO_WEEKS),
                        new RequireAnswer(ANOTHER, AnswerCause.TILTAK_ENDED, IN_TWO_WEEKS));
    }

    @Test
    void a_tiltak_outside_any_case_reaches_nobody() {
        tiltakProcess.on(proposed(IN_NO_CASE, null));
        end(IN_NO_CASE);
        assertThat(sent).isEmpty();
    }

    @Test
    void a_link_delivered_twice_counts_once() {
        caseProcess.on(new ConcernLinkedToCase(CONCERN, OPEN_CASE));
        tiltakProcess.on(proposed(IN_CASE, OPEN_CASE));
        tiltakProcess.on(proposed(IN_CASE, OPEN_CASE));
        close(OPEN_CASE);
        end(IN_CASE);
        assertThat(sent).hasSize(4);
    }

    private void close(CaseId caseId) {
        var event = new CaseClosed(caseId, CaseOutcome.RESOLVED, Acts.text(9));
        caseProcess.on(event, today(event));
    }

    private void end(TiltakId tiltak) {
        var event = new TiltakEnded(tiltak, Acts.text(9));
        tiltakProcess.on(event, today(event));
    }

    private static TiltakProposed proposed(TiltakId tiltak, @Nullable CaseId caseId) {
        return new TiltakProposed(
                tiltak,
                Acts.text(5),
                null,
                Acts.UTESEKSJONEN,
                Level.UTFORENDE,
                caseId,
                null,
                null,
                null,
                List.of("rus"),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static EventMessage<?> today(Object event) {
        return new GenericEventMessage<>("any", event, Acts.coordinator(), Acts.noon(Acts.TODAY));
    }
}
