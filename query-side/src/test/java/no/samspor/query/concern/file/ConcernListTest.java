package no.samspor.query.concern.file;

import static no.samspor.query.concern.Reported.COLLEAGUE;
import static no.samspor.query.concern.Reported.COORDINATOR;
import static no.samspor.query.concern.Reported.ELSEWHERE;
import static no.samspor.query.concern.Reported.FIELD_WORKER;
import static no.samspor.query.concern.Reported.LUNDVIK;
import static no.samspor.query.concern.Reported.MEMBER;
import static no.samspor.query.concern.Reported.SEEN_ON;
import static no.samspor.query.concern.Reported.UTESEKSJONEN;
import static no.samspor.query.concern.Reported.concern;
import static no.samspor.query.concern.Reported.seen;
import static no.samspor.query.concern.Reported.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.concern.Reported;
import no.samspor.query.concern.Standing;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.NotHere;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConcernListTest {

    private static final ConcernFilter ALL = new ConcernFilter(null, null, null, null, null, false, null, null);
    private static final LocalDate DUE = SEEN_ON.plusDays(22);
    private static final Actor ANOTHER =
            new Actor(COLLEAGUE, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK);

    private final LiveView live = new LiveView(new ConcernProjection());
    private final Reported reported = new Reported(live);
    private final ConcernList list = new ConcernList(live.repository(ConcernRepository.class), Reported.names());

    private final ConcernReconciliation reconciliation =
            new ConcernReconciliation(live.repository(ConcernRepository.class));

    @Test
    void the_koordinator_sees_all_of_the_kommune_with_the_newest_first() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum").by(ANOTHER, 2, List.of("vold"), "skogen");
        assertThat(numbers(COORDINATOR, ALL)).containsExactly("B-2026-002", "B-2026-001");
    }

    @Test
    void whoever_registered_a_concern_sees_their_own() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum").by(ANOTHER, 2, List.of("vold"), "skogen");
        assertThat(numbers(FIELD_WORKER, ALL)).containsExactly("B-2026-001");
    }

    @Test
    void neither_another_kommune_nor_the_levels_above_see_any() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum");
        assertThat(numbers(ELSEWHERE, ALL)).isEmpty();
        assertThat(numbers(MEMBER, ALL)).isEmpty();
    }

    @Test
    void a_concern_is_called_by_its_themes_and_its_area() {
        reported.by(FIELD_WORKER, 1, List.of("rus", "vold"), "sentrum");
        assertThat(only().title()).isEqualTo("The rus, the vold, The sentrum");
    }

    @Test
    void it_stands_as_far_as_it_has_come() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum");
        assertThat(only().standing()).isEqualTo(Standing.AWAITS_RECEIPT);
        reported.then(COORDINATOR, 1, new ConcernReceived(concern(1)))
                .then(COORDINATOR, 1, new ConcernAnswerDue(concern(1), AnswerCause.CONCERN_RECEIVED, DUE));
        assertThat(only().standing()).isEqualTo(Standing.RECEIVED);
        assertThat(only().answerDueOn()).isEqualTo(DUE);
        reported.then(COORDINATOR, 1, new MoreInformationAsked(concern(1), text("Når på kvelden?")));
        assertThat(only().standing()).isEqualTo(Standing.ASKED);
        reported.then(FIELD_WORKER, 1, new MoreInformationGiven(concern(1), text("Etter klokka ti")))
                .then(COORDINATOR, 1, new ConcernLinkedToCase(concern(1), new CaseId(new UUID(4, 1))));
        assertThat(only().standing()).isEqualTo(Standing.IN_CASE);
        reported.then(COORDINATOR, 1, new ConcernAnswered(concern(1), text("Takk")));
        assertThat(only().standing()).isEqualTo(Standing.ANSWERED);
        assertThat(only().answerDueOn()).isNull();
        assertThat(only().version()).isEqualTo(6);
    }

    @Test
    void a_withdrawn_and_a_closed_one_say_so() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum")
                .then(FIELD_WORKER, 1, new ConcernWithdrawn(concern(1), text("Feil sted")))
                .by(FIELD_WORKER, 2, List.of("rus"), "sentrum")
                .then(COORDINATOR, 2, new ConcernReceived(concern(2)))
                .then(COORDINATOR, 2, new ConcernClosed(concern(2), ClosingReason.NOTED, text("Kjent")));
        assertThat(list(COORDINATOR, ALL))
                .extracting(ConcernItem::standing)
                .containsExactly(Standing.CLOSED, Standing.WITHDRAWN);
    }

    @Test
    void a_correction_replaces_what_was_seen() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum")
                .then(
                        FIELD_WORKER,
                        1,
                        new ConcernCorrected(
                                concern(1), seen("Ved elva", List.of("vold"), "skogen"), text("Feil sted")));
        assertThat(only().title()).isEqualTo("The vold, The skogen");
    }

    @Test
    void filters_narrow_the_list() {
        reported.by(FIELD_WORKER, 1, List.of("rus", "vold"), "sentrum")
                .by(FIELD_WORKER, 2, List.of("rus"), "skogen")
                .then(COORDINATOR, 2, new ConcernReceived(concern(2)))
                .then(COORDINATOR, 2, new ConcernAnswerDue(concern(2), AnswerCause.CONCERN_RECEIVED, DUE));
        assertThat(numbers(COORDINATOR, filter(null, "vold", null))).containsExactly("B-2026-001");
        assertThat(numbers(COORDINATOR, filter(null, null, "skogen"))).containsExactly("B-2026-002");
        assertThat(numbers(COORDINATOR, filter(ConcernState.REGISTERED, null, null)))
                .containsExactly("B-2026-001");
        assertThat(numbers(COORDINATOR, new ConcernFilter(null, null, null, null, null, true, null, null)))
                .containsExactly("B-2026-002");
        assertThat(numbers(
                        COORDINATOR,
                        new ConcernFilter(null, null, null, UTESEKSJONEN.value(), null, false, SEEN_ON, SEEN_ON)))
                .hasSize(2);
        assertThat(numbers(
                        COORDINATOR, new ConcernFilter(null, null, null, null, null, false, SEEN_ON.plusDays(1), null)))
                .isEmpty();
        assertThat(numbers(COORDINATOR, new ConcernFilter(null, null, null, null, 2026, false, null, null)))
                .hasSize(2);
        assertThat(numbers(COORDINATOR, new ConcernFilter(null, null, null, null, 2025, false, null, null)))
                .isEmpty();
    }

    @Test
    void every_receipt_is_accounted_for_once() {
        for (var n = 1; n <= 6; n++) {
            reported.by(FIELD_WORKER, n, List.of("rus"), "sentrum");
        }
        reported.then(FIELD_WORKER, 2, new ConcernWithdrawn(concern(2), text("Feil sted")))
                .then(COORDINATOR, 3, new ConcernReceived(concern(3)))
                .then(COORDINATOR, 3, new MoreInformationAsked(concern(3), text("Når?")))
                .then(COORDINATOR, 4, new ConcernReceived(concern(4)))
                .then(COORDINATOR, 4, new ConcernAnswerDue(concern(4), AnswerCause.CONCERN_RECEIVED, DUE))
                .then(COORDINATOR, 4, new ConcernLinkedToCase(concern(4), new CaseId(new UUID(4, 1))))
                .then(COORDINATOR, 5, new ConcernReceived(concern(5)))
                .then(COORDINATOR, 5, new ConcernAnswered(concern(5), text("Takk")))
                .then(COORDINATOR, 6, new ConcernReceived(concern(6)))
                .then(COORDINATOR, 6, new ConcernClosed(concern(6), ClosingReason.NOTED, text("Kjent")));

        var year = reconciliation.of(looking(COORDINATOR)).getFirst();
        assertThat(year).isEqualTo(new YearOfConcerns(2026, 6, 6, List.of(), 1, 2, 1, 1, 1, 1));
        assertThat(year.isComplete()).isTrue();
    }

    @Test
    void a_receipt_whose_concern_is_not_there_is_named() {
        reported.by(FIELD_WORKER, 1, List.of("rus"), "sentrum").by(FIELD_WORKER, 3, List.of("rus"), "sentrum");

        var year = reconciliation.of(looking(COORDINATOR)).getFirst();
        assertThat(year.missing()).containsExactly("B-2026-002");
        assertThat(year.isComplete()).isFalse();
    }

    @Test
    void whoever_sees_their_own_alone_reconciles_nothing() {
        for (var actor : List.of(FIELD_WORKER, MEMBER)) {
            assertThatThrownBy(() -> reconciliation.of(looking(actor))).isInstanceOf(NotHere.class);
        }
    }

    @Test
    void pages_follow_each_other_and_say_how_many_there_are() {
        for (var n = 1; n <= 5; n++) {
            reported.by(FIELD_WORKER, n, List.of("rus"), "sentrum");
        }
        var first = list.list(looking(COORDINATOR), ALL, null, 2);
        assertThat(first.items()).extracting(ConcernItem::number).containsExactly("B-2026-005", "B-2026-004");
        assertThat(first.total()).isEqualTo(5);
        var second = list.list(looking(COORDINATOR), ALL, cursor(first.next()), 2);
        assertThat(second.items()).extracting(ConcernItem::number).containsExactly("B-2026-003", "B-2026-002");
        var last = list.list(looking(COORDINATOR), ALL, cursor(second.next()), 2);
        assertThat(last.items()).extracting(ConcernItem::number).containsExactly("B-2026-001");
        assertThat(last.next()).isNull();
    }

    @Test
    void a_replay_gives_the_same_rows() {
        it_stands_as_far_as_it_has_come();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private ConcernItem only() {
        return list(COORDINATOR, ALL).getFirst();
    }

    private List<String> numbers(Actor actor, ConcernFilter filter) {
        return list(actor, filter).stream().map(ConcernItem::number).toList();
    }

    private List<ConcernItem> list(Actor actor, ConcernFilter filter) {
        return list.list(looking(actor), filter, null, 50).items();
    }

    private static ConcernFilter filter(@Nullable ConcernState state, @Nullable String theme, @Nullable String area) {
        return new ConcernFilter(state, theme, area, null, null, false, null, null);
    }

    private static Long cursor(@Nullable String next) {
        return Long.valueOf(String.valueOf(next));
    }
}
