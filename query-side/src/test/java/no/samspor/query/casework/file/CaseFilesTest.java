package no.samspor.query.casework.file;

import static no.samspor.query.casework.CaseStory.CASE;
import static no.samspor.query.casework.CaseStory.CONCERN;
import static no.samspor.query.casework.CaseStory.COORDINATOR;
import static no.samspor.query.casework.CaseStory.DAY;
import static no.samspor.query.casework.CaseStory.ELSEWHERE;
import static no.samspor.query.casework.CaseStory.FIELD_WORKER;
import static no.samspor.query.casework.CaseStory.KOORDINERINGSGRUPPE;
import static no.samspor.query.casework.CaseStory.LIFT;
import static no.samspor.query.casework.CaseStory.MEMBER;
import static no.samspor.query.casework.CaseStory.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.Severity;
import no.samspor.query.casework.CaseStory;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class CaseFilesTest {

    private static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null);

    private final LiveView live = new LiveView(new CaseFileProjection());
    private final CaseStory story = new CaseStory(live);
    private final CaseFiles files = new CaseFiles(live.repository(CaseFileRows.class), CaseStory.names());

    @Test
    void a_case_shows_its_facts_and_the_concerns_it_builds_on() {
        story.opened();

        var file = seenBy(COORDINATOR);

        assertThat(file.item().number()).isEqualTo("2026-118");
        assertThat(file.item().version()).isEqualTo(1);
        assertThat(file.notes()).isEqualTo(1);
        assertThat(file.severity()).isEqualTo(Severity.URGENT);
        assertThat(file.concerns())
                .singleElement()
                .satisfies(concern -> assertThat(concern.number()).isEqualTo("B-2026-098"));
    }

    @Test
    void a_case_opened_from_a_concern_shows_it_before_it_is_linked() {
        story.openedFromConcern();

        assertThat(seenBy(COORDINATOR).concerns()).hasSize(1);
    }

    @Test
    void field_workers_read_it_and_nobody_above_or_elsewhere() {
        story.opened();

        assertThat(files.find(looking(FIELD_WORKER), CASE.value())).isPresent();
        assertThat(files.find(looking(MEMBER), CASE.value())).isEmpty();
        assertThat(files.find(looking(ELSEWHERE), CASE.value())).isEmpty();
        assertThat(files.list(looking(MEMBER), ALL, null, 10).items()).isEmpty();
        assertThat(files.list(looking(ELSEWHERE), ALL, null, 10).total()).isZero();
    }

    @Test
    void a_lift_waits_until_it_is_accepted() {
        story.opened().lifted();
        assertThat(seenBy(COORDINATOR).lift())
                .satisfies(lift -> assertThat(lift.question()).isEqualTo("Hvem kan bidra?"));
        assertThat(seenBy(COORDINATOR).item().level()).isEqualTo(Level.UTFORENDE);

        story.then(MEMBER, new EscalationAccepted(CASE, LIFT, Level.KOORDINERENDE, KOORDINERINGSGRUPPE));
        assertThat(seenBy(COORDINATOR).lift()).isNull();
        assertThat(seenBy(COORDINATOR).item().level()).isEqualTo(Level.KOORDINERENDE);
    }

    @Test
    void a_returned_case_stays_where_it_was() {
        story.opened()
                .lifted()
                .then(MEMBER, new CaseReturned(CASE, LIFT, Level.UTFORENDE, CaseStory.ARBEIDSGRUPPE, text("Nei")));

        assertThat(seenBy(COORDINATOR).lift()).isNull();
        assertThat(seenBy(COORDINATOR).item().level()).isEqualTo(Level.UTFORENDE);
    }

    @Test
    void owner_and_deadline_are_those_set_last() {
        story.opened().then(COORDINATOR, new CaseAssigned(CASE, FIELD_WORKER.user(), DAY.plusDays(9), text("Fordi")));

        assertThat(seenBy(COORDINATOR).item().owner().id())
                .isEqualTo(FIELD_WORKER.user().toString());
        assertThat(seenBy(COORDINATOR).item().deadline()).isEqualTo(DAY.plusDays(9));
    }

    @Test
    void a_closed_case_is_open_again_when_it_is_reopened() {
        story.opened().then(COORDINATOR, new CaseClosed(CASE, CaseOutcome.RESOLVED, text("Ferdig")));
        assertThat(seenBy(COORDINATOR).item().isOpen()).isFalse();
        assertThat(numbers(new CaseFilter(CaseStanding.OPEN, null, null, null, null, null)))
                .isEmpty();
        assertThat(numbers(new CaseFilter(CaseStanding.CLOSED, null, null, null, null, null)))
                .hasSize(1);

        story.then(COORDINATOR, new CaseReopened(CASE, text("Ny uro")));
        assertThat(seenBy(COORDINATOR).item().isOpen()).isTrue();
    }

    @Test
    void a_concern_is_owed_an_answer_until_it_has_one() {
        story.opened()
                .then(
                        COORDINATOR,
                        CONCERN.value(),
                        new ConcernAnswerDue(CONCERN, AnswerCause.CONCERN_RECEIVED, DAY.plusDays(14)));
        assertThat(seenBy(COORDINATOR).concerns().getFirst().dueOn()).isEqualTo(DAY.plusDays(14));

        story.then(COORDINATOR, CONCERN.value(), new ConcernAnswered(CONCERN, text("Takk")));
        assertThat(seenBy(COORDINATOR).concerns().getFirst().dueOn()).isNull();
        assertThat(seenBy(COORDINATOR).concerns().getFirst().answeredOn()).isEqualTo(DAY);
    }

    @Test
    void the_list_is_narrowed_and_paged_with_the_last_changed_first() {
        another(2, List.of("rus"), "sentrum");
        another(3, List.of("vold"), "skogen");
        another(4, List.of("rus", "vold"), "skogen");

        assertThat(numbers(ALL)).containsExactly("2026-004", "2026-003", "2026-002");
        assertThat(numbers(new CaseFilter(null, null, "rus", null, null, null)))
                .containsExactly("2026-004", "2026-002");
        assertThat(numbers(new CaseFilter(null, null, null, "skogen", null, null)))
                .containsExactly("2026-004", "2026-003");
        assertThat(numbers(new CaseFilter(null, null, null, null, null, "-003")))
                .containsExactly("2026-003");
        assertThat(numbers(new CaseFilter(null, null, null, null, null, "%"))).isEmpty();

        var first = files.list(looking(COORDINATOR), ALL, null, 2);
        assertThat(first.total()).isEqualTo(3);
        var next = first.next();
        assertThat(next).isNotNull();
        assertThat(files.list(looking(COORDINATOR), ALL, Long.valueOf(next), 2).items())
                .extracting(CaseItem::number)
                .containsExactly("2026-002");
    }

    @Test
    void a_replay_gives_the_same_rows() {
        story.opened().lifted().then(COORDINATOR, new CaseAssigned(CASE, FIELD_WORKER.user(), DAY, text("Fordi")));
        var before = live.content();

        live.replay();

        assertThat(live.content()).isEqualTo(before);
    }

    private void another(int n, List<String> themes, String area) {
        var id = new CaseId(new UUID(4, n));
        story.then(COORDINATOR, id.value(), CaseStory.openedOn(id, "2026-%03d".formatted(n), themes, area));
    }

    private CaseView seenBy(Actor actor) {
        return files.find(looking(actor), CASE.value()).orElseThrow();
    }

    private List<String> numbers(CaseFilter filter) {
        return files.list(looking(COORDINATOR), filter, null, 10).items().stream()
                .map(CaseItem::number)
                .toList();
    }
}
