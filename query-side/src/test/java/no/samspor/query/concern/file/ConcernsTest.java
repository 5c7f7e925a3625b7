package no.samspor.query.concern.file;

import static no.samspor.query.concern.Reported.COLLEAGUE;
import static no.samspor.query.concern.Reported.COORDINATOR;
import static no.samspor.query.concern.Reported.ELSEWHERE;
import static no.samspor.query.concern.Reported.FIELD_WORKER;
import static no.samspor.query.concern.Reported.LUNDVIK;
import static no.samspor.query.concern.Reported.MEMBER;
import static no.samspor.query.concern.Reported.UTESEKSJONEN;
import static no.samspor.query.concern.Reported.concern;
import static no.samspor.query.concern.Reported.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.concern.Reported;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.NotHere;
import org.junit.jupiter.api.Test;

class ConcernsTest {

    private static final CaseId CASE = new CaseId(new UUID(4, 1));

    private final LiveView live =
            new LiveView(new ConcernProjection(), new ConcernStepsProjection(), new ConcernCasesProjection());
    private final Reported reported = new Reported(live).by(FIELD_WORKER, 1, List.of("rus"), "sentrum");
    private final Concerns concerns = new Concerns(
            live.repository(ConcernRepository.class),
            live.repository(ConcernStepRepository.class),
            live.repository(ConcernCaseRepository.class),
            Reported.names());

    @Test
    void its_reporter_and_the_koordinator_read_it_whole() {
        for (var reader : List.of(FIELD_WORKER, COORDINATOR)) {
            assertThat(seenBy(reader).seen()).isEqualTo("Røyk bak kiosken");
        }
    }

    @Test
    void for_everybody_else_it_does_not_exist() {
        var colleague = new Actor(COLLEAGUE, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK);
        for (var reader : List.of(colleague, MEMBER, ELSEWHERE)) {
            assertThatThrownBy(() -> seenBy(reader)).isInstanceOf(NotHere.class);
        }
        assertThatThrownBy(() -> concerns.one(new UUID(3, 99), looking(COORDINATOR)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void what_was_asked_and_answered_is_told_in_order() {
        reported.then(COORDINATOR, 1, new ConcernReceived(concern(1)))
                .then(COORDINATOR, 1, new MoreInformationAsked(concern(1), text("Når på kvelden?")))
                .then(COORDINATOR, 1, new ConcernAnswered(concern(1), text("Vi har styrket uteteamet")));
        var concern = seenBy(FIELD_WORKER);
        assertThat(concern.steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.REGISTERED, StepKind.RECEIVED, StepKind.ASKED, StepKind.ANSWERED);
        assertThat(concern.question()).extracting(Step::said).isEqualTo("Når på kvelden?");
        assertThat(concern.answer()).extracting(Step::said).isEqualTo("Vi har styrket uteteamet");
        assertThat(concern.version()).isEqualTo(3);
    }

    @Test
    void an_erased_text_says_why_it_is_gone() {
        reported.then(COORDINATOR, 1, new ConcernReceived(concern(1)))
                .then(COORDINATOR, 1, new ConcernAnswered(concern(1), new ProtectedText.Erased("V-2026-031")));
        assertThat(seenBy(FIELD_WORKER).answer())
                .extracting(Step::said)
                .asString()
                .contains("V-2026-031");
    }

    @Test
    void the_case_it_is_part_of_is_named() {
        reported.then(COORDINATOR, CASE.value(), opened())
                .then(COORDINATOR, 1, new ConcernReceived(concern(1)))
                .then(COORDINATOR, 1, new ConcernLinkedToCase(concern(1), CASE));
        assertThat(seenBy(COORDINATOR).cases())
                .containsExactly(new LinkedCase(CASE.value(), "2026-118", "Uro ved Mølleparken"));
    }

    @Test
    void open_cases_of_the_kommune_are_there_to_choose() {
        reported.then(COORDINATOR, CASE.value(), opened());
        assertThat(concerns.openCases(looking(COORDINATOR)))
                .extracting(LinkedCase::number)
                .containsExactly("2026-118");
        assertThat(concerns.openCases(looking(ELSEWHERE))).isEmpty();
        reported.then(COORDINATOR, CASE.value(), new CaseClosed(CASE, CaseOutcome.RESOLVED, text("Ro")));
        assertThat(concerns.openCases(looking(COORDINATOR))).isEmpty();
        reported.then(COORDINATOR, CASE.value(), new CaseReopened(CASE, text("Uro igjen")));
        assertThat(concerns.openCases(looking(COORDINATOR))).hasSize(1);
    }

    @Test
    void a_replay_gives_the_same_rows() {
        what_was_asked_and_answered_is_told_in_order();
        the_case_it_is_part_of_is_named();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private ConcernView seenBy(Actor reader) {
        return concerns.one(concern(1).value(), looking(reader));
    }

    private static CaseOpened opened() {
        return new CaseOpened(
                CASE,
                "2026-118",
                text("Uro ved Mølleparken"),
                List.of("rus"),
                "sentrum",
                null,
                Headcount.FIVE_TO_NINE,
                Level.UTFORENDE,
                UTESEKSJONEN,
                COORDINATOR.user(),
                null,
                text("To bekymringer"));
    }
}
