package no.samspor.query.figures;

import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.DAY;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.decision;
import static no.samspor.query.decision.Decided.made;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.casework.CaseStory;
import no.samspor.query.concern.Reported;
import no.samspor.query.decision.Decided;
import no.samspor.query.organisation.CodeView;
import no.samspor.query.organisation.Ids;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.figure.Figure;
import no.samspor.query.platform.figure.Point;
import no.samspor.query.platform.web.Amounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the figures say, from the events on. Asked in January, they tell of the four quarters of 2026. */
class FiguresTest {

    private static final LocalDate ASKED = LocalDate.of(2027, 1, 15);
    private static final TiltakId TILTAK = new TiltakId(new UUID(6, 1));

    private final LiveView live = new LiveView(new FactsProjection());
    private final Decided story = new Decided(live);
    private final Organisation organisation = mock();
    private final Figures figures = new Figures(
            live.repository(ConcernFactRepository.class),
            live.repository(LiftFactRepository.class),
            live.repository(DecisionFactRepository.class),
            live.repository(MoneyFactRepository.class),
            organisation,
            new Ids(),
            new Amounts(),
            new Words(texts()));

    private int concerns;

    FiguresTest() {
        when(organisation.ladder(LUNDVIK)).thenReturn(List.of(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE));
        when(organisation.codes(LUNDVIK, CodeList.AREAS)).thenReturn(List.of(area("asen"), area("brygga"), area("by")));
    }

    @BeforeEach
    void read_in_bokmal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
    }

    @AfterEach
    void put_down() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void concerns_are_counted_in_the_quarter_they_were_recorded_in() {
        registered(5, "2026-03-31", "by");
        registered(6, "2026-04-01", "by");
        registered(7, "2026-09-30", "by");
        registered(8, "2026-12-31", "by");
        registered(9, "2027-01-01", "by");
        story.on(LocalDate.of(2026, 12, 1), ELSEWHERE, new UUID(3, 99), concern(99, "by"));

        assertThat(shown("Meldte bekymringer")).containsExactly("5", "6", "7", "8");
        assertThat(figure("Meldte bekymringer").change()).isEqualTo("1 flere enn forrige kvartal");
    }

    @Test
    void a_withdrawn_concern_counts_no_more_and_a_corrected_one_moves_only_in_place() {
        registered(6, "2026-11-01", "by");
        withdrawn(1);
        then(
                "2027-01-02",
                2,
                new ConcernCorrected(Reported.concern(2), Reported.seen("", List.of("rus"), "asen"), text("")));

        assertThat(shown("Meldte bekymringer")).last().isEqualTo("5");
        assertThat(live.content(ConcernFact.class))
                .filteredOn(row -> row.contains("asen"))
                .hasSize(1);
    }

    @Test
    void the_middle_waiting_time_is_shown_and_only_when_five_have_waited() {
        registered(9, "2026-10-01", "by");
        answered(1, "2026-10-31");
        answered(2, "2026-10-03");
        answered(3, "2026-10-13");
        answered(4, "2026-10-21");
        assertThat(figure("Tid fra bekymring til svar").value()).isEqualTo("skjult");

        answered(5, "2026-10-15");

        assertThat(figure("Tid fra bekymring til svar").value()).isEqualTo("14 dager");
        assertThat(figure("Tid fra bekymring til svar").change()).isEqualTo("Innenfor målet på 14 dager");
    }

    @Test
    void a_lifted_case_counts_when_the_level_above_has_taken_it() {
        lifted(6);
        assertThat(shown("Saker løftet til koordinerende nivå")).last().isEqualTo("0");
        for (var n = 1; n <= 4; n++) {
            accepted(n);
        }
        assertThat(shown("Saker løftet til koordinerende nivå")).last().isEqualTo("<5");
        accepted(5);
        assertThat(shown("Saker løftet til koordinerende nivå")).last().isEqualTo("5");
    }

    @Test
    void of_the_decisions_that_stand_those_carried_out_by_their_deadline_count() {
        var deadline = Decided.proposal().deadline();
        for (var n = 1; n <= 4; n++) {
            story.then(COORDINATOR, decision(n).value(), made(n));
        }
        story.then(COORDINATOR, decision(5).value(), made(5, DecisionResult.REJECTED));
        story.on(deadline, LEADER, decision(1).value(), new DecisionCarriedOut(decision(1), text("")));
        story.on(deadline.plusDays(1), LEADER, decision(2).value(), new DecisionCarriedOut(decision(2), text("")));
        story.then(LEADER, decision(4).value(), new DecisionRevoked(decision(4), text("")));

        assertThat(figure("Vedtak gjennomført innen fristen").value()).isEqualTo("33 %");
        assertThat(figure("Vedtak gjennomført innen fristen").change()).startsWith("1 av 3 vedtak");
    }

    @Test
    void an_area_with_few_hides_another_so_that_it_cannot_be_worked_out() {
        registered(3, "2026-11-01", "by");
        registered(6, "2026-11-01", "brygga");
        registered(8, "2026-11-01", "asen");

        assertThat(figure("Bekymringer etter område").chart().points())
                .extracting(Point::label, Point::shown)
                .containsExactlyInAnyOrder(
                        tuple("The asen", "skjult"), tuple("The brygga", "6"), tuple("The by", "<5"));
        assertThat(figures.hideSomething(figures.of(looking(LEADER), ASKED))).isTrue();
    }

    @Test
    void money_is_set_aside_when_its_tiltak_is_approved_and_counted_in_its_year() {
        tiltak(new TiltakProposed(
                TILTAK,
                text("Sommerjobb"),
                null,
                NAV,
                Level.KOORDINERENDE,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                8_000_000L,
                null));
        assertThat(shown("Penger til tiltak")).containsExactly("0", "0", "0");
        var grant = new UUID(6, 2);
        tiltak(new TiltakApproved(TILTAK, null, text("")));
        tiltak(new FundingGranted(TILTAK, grant, 3_000_000L, null));
        tiltak(new FundingSpent(TILTAK, grant, 2_000_000L, text("")));
        story.on(DAY.minusYears(1), COORDINATOR, TILTAK.value(), new FundingSpent(TILTAK, null, 100L, text("")));

        assertThat(shown("Penger til tiltak")).containsExactlyInAnyOrder("20\u00a0000", "80\u00a0000", "30\u00a0000");
        assertThat(figure("Penger til tiltak").change()).isEqualTo("Av 80\u00a0000\u00a0kr satt av, det er 25 %");
    }

    @Test
    void the_facts_are_the_same_when_all_is_folded_again() {
        registered(2, "2026-11-01", "by");
        withdrawn(1);
        answered(2, "2026-11-20");
        lifted(1);
        accepted(1);
        story.then(COORDINATOR, decision(1).value(), made(1));
        var lived = live.content();
        assertThat(lived.get("fact_concern")).hasSize(2);

        live.replay();

        assertThat(live.content()).isEqualTo(lived);
    }

    private void registered(int howMany, String day, String area) {
        for (var n = 0; n < howMany; n++) {
            concerns++;
            then(day, concerns, concern(concerns, area));
        }
    }

    private static ConcernRegistered concern(int n, String area) {
        return new ConcernRegistered(
                Reported.concern(n),
                "B-2026-%03d".formatted(n),
                Reported.JONAS,
                NAV,
                Reported.seen("Røyk bak kiosken", List.of("rus"), area));
    }

    private void withdrawn(int n) {
        then("2026-11-02", n, new ConcernWithdrawn(Reported.concern(n), text("")));
    }

    private void answered(int n, String day) {
        then(day, n, new ConcernAnswered(Reported.concern(n), text("")));
    }

    private void then(String day, int n, DomainEvent event) {
        story.on(LocalDate.parse(day), COORDINATOR, Reported.concern(n).value(), event);
    }

    private void lifted(int howMany) {
        for (var n = 1; n <= howMany; n++) {
            story.then(COORDINATOR, new UUID(4, n), CaseStory.lift(new EscalationId(new UUID(8, n))));
        }
    }

    private void accepted(int n) {
        var lift = new EscalationId(new UUID(8, n));
        story.then(
                LEADER,
                new UUID(4, n),
                new EscalationAccepted(CaseStory.CASE, lift, Level.KOORDINERENDE, Decided.KOORDINERINGSGRUPPE));
    }

    private void tiltak(DomainEvent event) {
        story.then(COORDINATOR, TILTAK.value(), event);
    }

    private Figure figure(String title) {
        return figures.of(looking(LEADER), ASKED).stream()
                .filter(figure -> figure.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> shown(String title) {
        return figure(title).chart().points().stream().map(Point::shown).toList();
    }

    private static CodeView area(String code) {
        return new CodeView(code, "The " + code, true);
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/figures");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
        return texts;
    }
}
