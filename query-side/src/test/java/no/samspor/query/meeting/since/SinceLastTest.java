package no.samspor.query.meeting.since;

import static no.samspor.query.decision.Decided.CASE;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.MARIT;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.decision;
import static no.samspor.query.decision.Decided.made;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.meeting.Held.ABOVE;
import static no.samspor.query.meeting.Held.ARBEIDSGRUPPE;
import static no.samspor.query.meeting.Held.DAY;
import static no.samspor.query.meeting.Held.item;
import static no.samspor.query.meeting.Held.meeting;
import static no.samspor.query.meeting.Held.task;
import static no.samspor.query.meeting.Held.tiltak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.audit.Sentences;
import no.samspor.query.figures.Figures;
import no.samspor.query.meeting.Held;
import no.samspor.query.meeting.since.SinceLastView.News;
import no.samspor.query.meeting.since.SinceLastView.Of;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Ids;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.web.Dates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** On Monday 16 November 2026; the koordineringsgruppe met last on 13 October. */
class SinceLastTest {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 13);

    private final LiveView live = new LiveView(new SinceLastProjection());
    private final Held held = new Held(live);
    private final Figures figures = mock(Figures.class);
    private final SinceLast since = since();

    @BeforeEach
    void in_bokmaal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
        when(figures.until(any())).thenReturn(LocalDate.of(2026, 9, 30));
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_body_that_never_met_hears_everything_and_one_that_met_hears_what_came_after() {
        lifted();
        assertThat(titles(Of.BELOW)).containsExactly("Uro ved parken");
        assertThat(group().lastMet()).isNull();

        met();
        assertThat(titles(Of.BELOW)).isEmpty();
        assertThat(group().lastMet()).isEqualTo(LAST);

        lifted();
        assertThat(news(Of.BELOW)).extracting(News::detail).containsExactly("Kan skolen hjelpe?");
    }

    @Test
    void it_is_the_order_in_the_store_that_counts_and_not_the_day_it_happened() {
        met();
        held.on(LAST.minusMonths(2), COORDINATOR, CASE.value(), lift());
        assertThat(titles(Of.BELOW)).containsExactly("Uro ved parken");
    }

    @Test
    void what_was_recalled_or_decided_is_no_news_any_more() {
        lifted();
        held.then(
                COORDINATOR,
                CASE.value(),
                new EscalationRecalled(
                        CASE, new EscalationId(new UUID(1, 1)), Level.UTFORENDE, ARBEIDSGRUPPE, text("Løst")));
        assertThat(titles(Of.BELOW)).isEmpty();

        lifted();
        held.then(COORDINATOR, decision(1).value(), made(1, DecisionResult.POSTPONED));
        assertThat(titles(Of.BELOW)).hasSize(1);
        held.then(COORDINATOR, decision(2).value(), made(2));
        assertThat(titles(Of.BELOW)).isEmpty();
    }

    @Test
    void concerns_are_counted_and_few_of_them_hidden_above_utforende() {
        met();
        concerns(1, 4);
        assertThat(titles(Of.BELOW)).containsExactly("Nye bekymringer siden sist: færre enn fem");
        assertThat(since.of(arbeidsgruppe()).news())
                .extracting(News::title)
                .containsExactly("Nye bekymringer siden sist: 4");
        concerns(5, 6);
        assertThat(titles(Of.BELOW)).containsExactly("Nye bekymringer siden sist: 6");
        held.then(SERVICE, new UUID(30, 1), AnyEvent.whole(ConcernWithdrawn.class));
        assertThat(titles(Of.BELOW)).containsExactly("Nye bekymringer siden sist: 5");
    }

    @Test
    void what_was_decided_above_is_heard_below_and_not_the_other_way() {
        held.then(ABOVE, decision(1).value(), ruling());
        assertThat(titles(Of.ABOVE)).containsExactly(ABOVE.body() + " har vedtatt: Rus først");
        held.then(COORDINATOR, decision(2).value(), made(2));
        assertThat(titles(Of.ABOVE)).hasSize(1);
        held.then(ABOVE, decision(1).value(), new DecisionRevoked(decision(1), text("Feil")));
        assertThat(titles(Of.ABOVE)).isEmpty();
    }

    @Test
    void tiltak_that_moved_are_told_those_to_judge_one_by_one_and_the_rest_in_a_line() {
        approved(1, "Åpen hall");
        approved(2, "Lekseklubb");
        approved(3, "Sommerjobb");
        for (var n : List.of(1, 2, 3)) {
            held.then(SERVICE, tiltak(n).value(), new TiltakStarted(tiltak(n)));
        }
        evaluated(1, EvaluationResult.REACHED);
        evaluated(2, EvaluationResult.NOT_REACHED);
        held.then(SERVICE, tiltak(3).value(), new TiltakEnded(tiltak(3), text("Ferdig")));

        assertThat(titles(Of.TILTAK))
                .containsExactly(
                        "«Åpen hall» er evaluert: fortsette, endre eller avslutte?",
                        "«Lekseklubb» ga ikke resultat: endre eller avslutte?",
                        "Tiltak siden sist: 3 startet, 1 avsluttet");
        held.then(SERVICE, tiltak(2).value(), new TiltakEnded(tiltak(2), text("Uten resultat")));
        assertThat(titles(Of.TILTAK)).noneMatch(title -> title.contains("ga ikke resultat"));
    }

    @Test
    void broken_promises_are_told_until_they_are_kept() {
        approved(1, "Åpen hall");
        held.then(COORDINATOR, decision(1).value(), made(1));
        held.then(
                COORDINATOR,
                decision(1).value(),
                new DecisionCommunicated(decision(1), List.of(NAV), null, LocalDate.of(2026, 11, 10)));
        held.then(COORDINATOR, task(1).value(), given(LocalDate.of(2026, 11, 1)));
        held.then(COORDINATOR, task(2).value(), given(LocalDate.of(2026, 12, 1)));

        assertThat(titles(Of.PROMISES))
                .containsExactlyInAnyOrder(
                        "Åpen hall: vedtatt, men ingen har begynt",
                        "Voksne ved Brygga: ikke kvittert av " + NAV,
                        "Send tall: oppgaven er over fristen");
        held.then(SERVICE, tiltak(1).value(), new TiltakStarted(tiltak(1)));
        held.then(SERVICE, decision(1).value(), new DecisionAcknowledged(decision(1), NAV));
        held.then(SERVICE, decision(1).value(), new DecisionCarriedOut(decision(1), text("Gjort")));
        held.then(SERVICE, task(1).value(), new TaskCompleted(task(1), null));
        assertThat(titles(Of.PROMISES)).isEmpty();
    }

    @Test
    void deferred_items_wait_until_they_stand_on_another_agenda() {
        held.scheduled(1, LAST)
                .placed(1, 1, "Strandsida")
                .placed(1, 2, "Hallen")
                .opened(1);
        held.concluded(1, 1, ItemOutcome.DEFERRED, null)
                .concluded(1, 2, ItemOutcome.NOTED, null)
                .closed(1);
        assertThat(group().deferred()).extracting(SinceLastView.Deferred::title).containsExactly("Strandsida");
        assertThat(group().deferred()).extracting(SinceLastView.Deferred::times).containsExactly(1);

        held.scheduled(2, DAY).carried(2, 1, "Strandsida", new AgendaPlace(meeting(1), item(1, 1)), 1);
        assertThat(group().deferred()).isEmpty();
        held.then(COORDINATOR, meeting(2).value(), new MeetingCancelled(meeting(2), text("Sykdom")));
        assertThat(group().deferred()).extracting(SinceLastView.Deferred::title).containsExactly("Strandsida");
    }

    @Test
    void the_last_minutes_are_proposed_until_they_are_approved_and_new_figures_once_a_quarter_has_ended() {
        met();
        assertThat(titles(Of.MINUTES)).containsExactly("Referat fra 13. oktober");
        assertThat(titles(Of.FIGURES)).isEmpty();
        when(figures.until(LAST)).thenReturn(LocalDate.of(2026, 6, 30));
        assertThat(titles(Of.FIGURES)).containsExactly("Nye tall til og med 30. september 2026");
        held.then(COORDINATOR, meeting(9).value(), new MinutesApproved(meeting(9)));
        assertThat(titles(Of.MINUTES)).isEmpty();
    }

    @Test
    void folded_again_it_is_the_same() {
        tiltak_that_moved_are_told_those_to_judge_one_by_one_and_the_rest_in_a_line();
        broken_promises_are_told_until_they_are_kept();
        deferred_items_wait_until_they_stand_on_another_agenda();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void met() {
        held.scheduled(9, LAST).opened(9).closed(9);
    }

    private void lifted() {
        held.then(COORDINATOR, CASE.value(), lift());
    }

    private static CaseEscalated lift() {
        return new CaseEscalated(
                CASE,
                new EscalationId(new UUID(1, 1)),
                "2026-118",
                Level.UTFORENDE,
                ARBEIDSGRUPPE,
                Level.KOORDINERENDE,
                KOORDINERINGSGRUPPE,
                text("Uro ved parken"),
                text("Kan skolen hjelpe?"),
                text("Ungdom samles"),
                MARIT,
                List.of(),
                List.of(),
                text("For stort"),
                List.of("rus"),
                "sentrum");
    }

    private void concerns(int from, int to) {
        for (var n = from; n <= to; n++) {
            held.then(SERVICE, new UUID(30, n), AnyEvent.whole(ConcernRegistered.class));
        }
    }

    private void approved(int n, String title) {
        held.then(
                COORDINATOR,
                tiltak(n).value(),
                new TiltakProposed(
                        tiltak(n),
                        text(title),
                        null,
                        NAV,
                        Level.KOORDINERENDE,
                        CASE,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        LocalDate.of(2026, 11, 13),
                        null,
                        null,
                        null));
        held.then(COORDINATOR, tiltak(n).value(), new TiltakApproved(tiltak(n), null, null));
    }

    private void evaluated(int n, EvaluationResult result) {
        held.then(SERVICE, tiltak(n).value(), new TiltakEvaluated(tiltak(n), result, text("Lærte"), null, null));
    }

    private static TaskAssigned given(LocalDate deadline) {
        return new TaskAssigned(task(1), text("Send tall"), NAV, null, deadline, null, null);
    }

    private static DecisionMade ruling() {
        var proposal = new Proposal(
                null,
                new BodyId(ABOVE.body() == null ? new UUID(0, 0) : ABOVE.body().value()),
                Level.STYRENDE,
                DecisionKind.PRIORITY,
                text("Rus først"),
                text("Rus først"),
                text("Flest bekymringer"),
                NAV,
                null,
                false,
                null,
                null,
                List.of());
        return new DecisionMade(
                decision(1),
                "V-2026-001",
                DecisionWay.IN_MEETING,
                DecisionResult.ADOPTED,
                proposal,
                null,
                text("Møte"),
                null,
                List.of(ABOVE.user()),
                4,
                List.of());
    }

    private SinceLastView group() {
        return since.of(body(KOORDINERINGSGRUPPE, BodyKind.KOORDINERINGSGRUPPE, Level.KOORDINERENDE));
    }

    private static BodyView arbeidsgruppe() {
        return body(ARBEIDSGRUPPE, BodyKind.ARBEIDSGRUPPE, Level.UTFORENDE);
    }

    private static BodyView body(BodyId id, BodyKind kind, Level level) {
        return new BodyView(
                id, LUNDVIK, kind, level, "Gruppen", 12, List.of(), LAST.minusYears(2), null, null, null, null, null);
    }

    private List<News> news(Of of) {
        return group().groups().stream()
                .filter(group -> group.of() == of)
                .flatMap(group -> group.news().stream())
                .toList();
    }

    private List<String> titles(Of of) {
        return news(of).stream().map(News::title).toList();
    }

    private SinceLast since() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("texts/meeting", "texts/shell");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
        return new SinceLast(
                live.repository(SinceRows.class), figures, new Ids(), texts, new Dates(Sentences.CLOCK, texts));
    }
}
