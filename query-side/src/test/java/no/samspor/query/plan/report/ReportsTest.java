package no.samspor.query.plan.report;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.decision;
import static no.samspor.query.decision.Decided.made;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.plan.ReportSectionWritten;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.concern.Reported;
import no.samspor.query.decision.Decided;
import no.samspor.query.organisation.CodeView;
import no.samspor.query.organisation.Ids;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The report for 2026, drafted in January 2027. */
class ReportsTest {

    private static final ReportId REPORT = ReportId.of(LUNDVIK, 2026);
    private static final TiltakId TILTAK = new TiltakId(new UUID(6, 1));
    private static final BodyId STYRINGSGRUPPE = new BodyId(new UUID(2, 3));

    private final LiveView live = new LiveView(new ReportProjection());
    private final Decided story = new Decided(live);
    private final Organisation organisation = mock();
    private final Reports reports = new Reports(
            live.repository(ReportRepository.class),
            live.repository(FactRepository.class),
            new ReportFigures(organisation, new Ids(), new Amounts(), texts()),
            Decided.names());

    private int concerns;

    ReportsTest() {
        when(organisation.ladder(LUNDVIK)).thenReturn(List.of(Level.UTFORENDE, Level.KOORDINERENDE, Level.STYRENDE));
        when(organisation.codes(LUNDVIK, CodeList.AREAS)).thenReturn(List.of(code("asen"), code("brygga"), code("by")));
        when(organisation.codes(LUNDVIK, CodeList.THEMES)).thenReturn(List.of(code("rus"), code("vold")));
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
    void concerns_count_in_the_year_they_were_recorded_and_small_numbers_hide() {
        registered(3, "2026-12-31", "asen");
        registered(6, "2026-03-01", "brygga");
        registered(8, "2026-05-01", "by");
        registered(9, "2027-01-01", "by");
        story.on(day("2026-12-01"), ELSEWHERE, new UUID(3, 99), concern(99, "by"));
        drafted();

        assertThat(shown("Meldte bekymringer")).isEqualTo("17");
        assertThat(shown("The asen")).isEqualTo("<5");
        assertThat(shown("The brygga")).isEqualTo("skjult");
        assertThat(shown("The by")).isEqualTo("8");
        assertThat(report().hidesSomething()).isTrue();
        assertThat(report().changed()).isFalse();
    }

    @Test
    void what_is_recorded_after_the_freeze_changes_nothing_and_is_told_beside() {
        registered(9, "2026-05-01", "by");
        spent(40_000_00L, "2026-06-01");
        drafted();
        registeredLate(6);
        spent(2_000_00L, "2026-12-20");

        assertThat(shown("Meldte bekymringer")).isEqualTo("9");
        assertThat(now("Meldte bekymringer")).isEqualTo("nå: 15");
        assertThat(shown("Brukt")).isEqualTo("40\u00a0000\u00a0kr");
        assertThat(now("Brukt")).isEqualTo("nå: 42\u00a0000\u00a0kr");
        assertThat(report().changed()).isTrue();

        happened(new AnnualReportRedrafted(REPORT, 1_000, false));
        assertThat(shown("Meldte bekymringer")).isEqualTo("15");
        assertThat(now("Meldte bekymringer")).isNull();
        assertThat(report().changed()).isFalse();
    }

    @Test
    void meetings_held_in_the_year_count_by_body() {
        met(1, KOORDINERINGSGRUPPE, "2026-02-03");
        met(2, KOORDINERINGSGRUPPE, "2026-12-30");
        met(3, STYRINGSGRUPPE, "2026-04-07");
        met(4, STYRINGSGRUPPE, "2025-12-30");
        planned(5, STYRINGSGRUPPE, "2026-10-07");
        drafted();

        assertThat(shown("Møter holdt")).isEqualTo("3");
        assertThat(shown(new Ids().body(KOORDINERINGSGRUPPE))).isEqualTo("2");
        assertThat(shown(new Ids().body(STYRINGSGRUPPE))).isEqualTo("1");

        met(6, STYRINGSGRUPPE, "2026-12-31");
        assertThat(shown("Møter holdt")).isEqualTo("3");
        assertThat(now("Møter holdt")).isEqualTo("nå: 4");
    }

    private void met(int n, BodyId body, String on) {
        planned(n, body, on);
        story.on(day(on), COORDINATOR, new UUID(8, n), new MeetingClosed(new MeetingId(new UUID(8, n))));
    }

    private void planned(int n, BodyId body, String on) {
        var meeting = new MeetingId(new UUID(8, n));
        story.on(
                day("2025-01-10"),
                COORDINATOR,
                meeting.value(),
                new MeetingScheduled(
                        meeting,
                        "M-" + n,
                        body,
                        null,
                        new MeetingTime(day(on), LocalTime.of(9, 0), LocalTime.of(11, 0)),
                        null));
    }

    @Test
    void a_change_of_one_persons_matter_does_not_show_as_a_number() {
        registered(9, "2026-05-01", "by");
        drafted();
        then("2027-02-01", 1, new ConcernWithdrawn(Reported.concern(1), text("")));

        assertThat(shown("Meldte bekymringer")).isEqualTo("9");
        assertThat(now("Meldte bekymringer")).isEqualTo("endret siden");
        assertThat(now("The by")).isEqualTo("endret siden");
    }

    @Test
    void a_corrected_concern_moves_before_the_freeze_and_not_after() {
        registered(9, "2026-05-01", "by");
        correct(1);
        drafted();
        correct(2);
        assertThat(counted("The brygga", COORDINATOR)).containsExactly("B-2026-001");
        assertThat(now("The brygga")).isEqualTo("endret siden");
    }

    @Test
    void matters_open_to_those_who_may_read_them_and_decisions_and_tiltak_to_all() {
        registered(5, "2026-05-01", "by");
        story.then(COORDINATOR, decision(1).value(), made(1));
        started();
        drafted();

        assertThat(counted("Meldte bekymringer", COORDINATOR)).hasSize(5);
        assertThat(counted("Meldte bekymringer", LEADER)).isEmpty();
        assertThat(counted("Vedtak fattet", LEADER)).containsExactly("V-2026-001");
        assertThat(counted("Tiltak startet", LEADER)).containsExactly("Sommerjobb");
    }

    @Test
    void the_middle_waiting_time_shows_when_five_have_waited_and_answered_when_the_rest_are_five() {
        registered(9, "2026-05-01", "by");
        for (var n = 1; n <= 4; n++) {
            then("2026-05-03", n, new ConcernReceived(Reported.concern(n)));
        }
        drafted();
        assertThat(shown("Ventetid til mottak, den midterste")).isEqualTo("<5");
        then("2026-05-08", 5, new ConcernReceived(Reported.concern(5)));
        for (var n = 1; n <= 7; n++) {
            then("2026-05-20", n, new ConcernAnswered(Reported.concern(n), text("")));
        }
        happened(new AnnualReportRedrafted(REPORT, 1_000, false));
        assertThat(shown("Ventetid til mottak, den midterste")).isEqualTo("2 dager");
        assertThat(shown("Bekymringer som er besvart")).isEqualTo("skjult");
    }

    @Test
    void decisions_carried_out_in_time_count_those_that_stood_and_were_due() {
        for (var n = 1; n <= 3; n++) {
            story.then(COORDINATOR, decision(n).value(), made(n));
        }
        carriedOut(1, "2026-11-23");
        carriedOut(2, "2026-11-24");
        story.then(LEADER, decision(3).value(), new DecisionRevoked(decision(3), text("")));
        drafted();
        assertThat(shown("Vedtak fattet")).isEqualTo("3");
        assertThat(shown("Vedtak gjennomført innen fristen")).isEqualTo("1 av 2");
    }

    @Test
    void what_is_written_and_how_far_it_has_come_is_kept() {
        drafted();
        happened(new ReportSectionWritten(REPORT, ReportSection.SUMMARY, text("Et rolig år")));
        happened(new AnnualReportSubmitted(REPORT, STYRINGSGRUPPE));
        happened(new AnnualReportReturned(REPORT, text("Mer om penger")));
        assertThat(report().stage()).isEqualTo(ReportStage.RETURNED);
        assertThat(report().comment()).isEqualTo("Mer om penger");
        assertThat(report().sections().getFirst().text()).isEqualTo("Et rolig år");
        happened(new AnnualReportSubmitted(REPORT, STYRINGSGRUPPE));
        happened(new AnnualReportApproved(REPORT, STYRINGSGRUPPE, null));
        assertThat(report().stage()).isEqualTo(ReportStage.APPROVED);
        assertThat(report().comment()).isNull();
    }

    @Test
    void a_draft_is_read_by_those_who_work_on_it_and_the_approved_by_all_levels() {
        drafted();
        assertThat(reports.all(looking(LEADER))).hasSize(1);
        assertThat(reports.all(looking(SERVICE))).isEmpty();
        assertThat(reports.find(looking(SERVICE), 2026)).isEmpty();
        happened(new AnnualReportApproved(REPORT, STYRINGSGRUPPE, null));
        assertThat(reports.all(looking(SERVICE))).hasSize(1);
        assertThat(reports.all(looking(ADMINISTRATOR))).isEmpty();
        assertThat(reports.all(looking(ELSEWHERE))).isEmpty();
        assertThat(reports.find(looking(ELSEWHERE), REPORT.value())).isEmpty();
        assertThat(reports.unreported(looking(LEADER), LocalDate.of(2027, 2, 1)))
                .containsExactly(2027);
    }

    @Test
    void folded_again_it_is_the_same() {
        what_is_recorded_after_the_freeze_changes_nothing_and_is_told_beside();
        var before = live.content();
        var read = reports.find(looking(COORDINATOR), 2026);
        live.replay();
        assertThat(live.content()).isEqualTo(before);
        assertThat(reports.find(looking(COORDINATOR), 2026)).isEqualTo(read);
    }

    private void drafted() {
        happened(new AnnualReportDrafted(
                REPORT, 2026, KOORDINERINGSGRUPPE, live.history().size(), false));
    }

    private void happened(DomainEvent event) {
        story.on(day("2027-01-14"), COORDINATOR, REPORT.value(), event);
    }

    private void registered(int howMany, String day, String area) {
        for (var n = 0; n < howMany; n++) {
            concerns++;
            then(day, concerns, concern(concerns, area));
        }
    }

    /** In the year, but seen by the store after the freeze. */
    private void registeredLate(int howMany) {
        registered(howMany, "2026-12-30", "by");
    }

    private void correct(int n) {
        var moved = Reported.seen("", List.of("rus"), "brygga");
        then("2027-01-10", n, new ConcernCorrected(Reported.concern(n), moved, text("")));
    }

    private static ConcernRegistered concern(int n, String area) {
        return new ConcernRegistered(
                Reported.concern(n),
                "B-2026-%03d".formatted(n),
                Reported.JONAS,
                NAV,
                Reported.seen("", List.of("rus"), area));
    }

    private void then(String day, int n, DomainEvent event) {
        story.on(day(day), COORDINATOR, Reported.concern(n).value(), event);
    }

    private void carriedOut(int n, String day) {
        story.on(day(day), LEADER, decision(n).value(), new DecisionCarriedOut(decision(n), text("")));
    }

    private void started() {
        story.then(
                COORDINATOR,
                TILTAK.value(),
                new TiltakProposed(
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
                        null,
                        null));
        story.then(COORDINATOR, TILTAK.value(), new TiltakStarted(TILTAK));
    }

    private void spent(long ore, String day) {
        story.on(day(day), COORDINATOR, TILTAK.value(), new FundingSpent(TILTAK, null, ore, text("Mat")));
    }

    private ReportView report() {
        return reports.find(looking(LEADER), 2026).orElseThrow();
    }

    private ReportFigure figure(String label, Actor by) {
        return reports.find(looking(by), 2026).orElseThrow().sections().stream()
                .flatMap(section -> section.figures().stream())
                .filter(figure -> figure.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String shown(String label) {
        return figure(label, LEADER).shown();
    }

    private @Nullable String now(String label) {
        return figure(label, LEADER).now();
    }

    private List<String> counted(String label, Actor by) {
        return figure(label, by).counted().stream()
                .map(ReportFigure.Counted::name)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static CodeView code(String code) {
        return new CodeView(code, code, true);
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("texts/report");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
        return texts;
    }
}
