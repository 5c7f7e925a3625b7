package no.samspor.query.meeting.book;

import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.LUNDVIK;
import static no.samspor.query.decision.Decided.MARIT;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.SIRI;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.meeting.Held.ABOVE;
import static no.samspor.query.meeting.Held.DAY;
import static no.samspor.query.meeting.Held.SECRECY;
import static no.samspor.query.meeting.Held.item;
import static no.samspor.query.meeting.Held.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.evidence.EvidenceLog;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.CorrectionId;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.query.audit.Sentences;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.meeting.Held;
import no.samspor.query.meeting.since.SinceLast;
import no.samspor.query.meeting.since.SinceLastView;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Ids;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.Seats;
import no.samspor.query.platform.ViewerResolver;
import no.samspor.query.platform.Viewers;
import no.samspor.query.platform.web.Amounts;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.platform.web.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of a meeting over real rows; on Monday 16 November 2026. */
@SpringJUnitWebConfig(MeetingPagesTest.Site.class)
class MeetingPagesTest {

    private static final String PAGE = "/moter/" + meeting(1);

    @Autowired
    LiveView live;

    @Autowired
    SinceLast sinceLast;

    @Autowired
    Organisation organisation;

    MockMvc site;
    Held held;

    @BeforeEach
    void open(WebApplicationContext context) {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        live.forget();
        held = new Held(live);
        var group = new BodyView(
                KOORDINERINGSGRUPPE,
                LUNDVIK,
                BodyKind.KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                "Koordineringsgruppen",
                12,
                List.of(),
                LocalDate.of(2024, 1, 1),
                null,
                null,
                null,
                null,
                null);
        when(organisation.bodies(any(), any())).thenReturn(List.of(group));
        when(organisation.onTheLadder(any(), any())).thenReturn(List.of(group));
        when(organisation.body(any())).thenReturn(Optional.of(group));
        when(organisation.members(eq(KOORDINERINGSGRUPPE), any())).thenReturn(List.of(member(MARIT), member(SIRI)));
        when(organisation.leads(eq(SIRI), any(), any())).thenReturn(true);
        when(sinceLast.of(any())).thenReturn(since());
    }

    @Test
    void the_next_meeting_is_planned_with_one_click_on_a_prefilled_form() throws Exception {
        held.scheduled(1, DAY.minusDays(35)).opened(1).closed(1);

        var page = page(COORDINATOR, "/moter");

        var form = page.select("form[data-command=/api/meetings]");
        assertThat(form.select("[name=day]").val()).isEqualTo("24.11.2026");
        assertThat(form.select("[name=from]").val()).isEqualTo("09.00");
        assertThat(form.select("[name=place]").val()).isEqualTo("Formannskapssalen");
        assertThat(form.attr("data-acting-as")).isEqualTo("COORDINATOR@" + KOORDINERINGSGRUPPE);
        assertThat(page(SERVICE, "/moter").select("form[data-command=/api/meetings]"))
                .isEmpty();
    }

    @Test
    void what_is_new_becomes_the_agenda_with_one_button_everything_ticked() throws Exception {
        held.scheduled(1, DAY).placed(1, 1, "Referat fra 13. oktober");

        var page = page(COORDINATOR, PAGE);

        var news = page.select("form.news");
        assertThat(news.attr("data-command")).isEqualTo("/api/meetings/" + meeting(1) + "/agenda");
        assertThat(news.select("input[type=checkbox]").eachAttr("value"))
                .containsExactly("Salg ved Brygga", "Nye bekymringer siden sist: færre enn fem");
        assertThat(news.select("input[type=checkbox]:not([checked])")).isEmpty();
        assertThat(news.select("[data-asked-when] [name$='subject.kind']").val())
                .isEqualTo("CASE");
        // what stands on the agenda already is not proposed again
        assertThat(page.select(".agenda h3").eachText()).containsExactly("Referat fra 13. oktober");
        // it is held tomorrow, and starts when its day has come
        assertThat(page.select("form[data-command$=/open]")).isEmpty();
        held.scheduled(2, DAY.minusDays(1));
        assertThat(page(COORDINATOR, "/moter/" + meeting(2))
                        .select("form[data-command$=/open] [name='present[]'][checked]"))
                .hasSize(2);
    }

    @Test
    void a_member_reads_the_agenda_and_changes_nothing() throws Exception {
        held.scheduled(1, DAY).placed(1, 1, "Brygga");

        var page = page(SERVICE_IN_THE_GROUP, PAGE);

        assertThat(page.select(".agenda h3").text()).isEqualTo("Brygga");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page(ABOVE, PAGE).select("main").text()).doesNotContain("Brygga", "Formannskapssalen");
    }

    @Test
    void in_session_the_done_items_are_one_line_and_the_current_one_is_open() throws Exception {
        held.scheduled(1, DAY)
                .placed(1, 1, "Brygga")
                .placed(1, 2, "Strandsida")
                .placed(1, 3, "Hallen")
                .opened(1);
        held.given(1, 1, 1, "Send tall").decided(1, 1, 1, "Voksne ved Brygga");

        var page = page(COORDINATOR, PAGE);

        assertThat(page.select("h1").text()).isEqualTo("Møtet er i gang: sak 2 av 3");
        assertThat(page.select(".idline").text()).contains("2 av 3, kan gjøre vedtak");
        assertThat(page.select(".agenda > li:first-child .tag").text()).isEqualTo("Vedtatt");
        assertThat(page.select(".agenda > li:first-child form")).isEmpty();
        var now = page.select("li.now form.item");
        assertThat(now.attr("data-command")).endsWith("/items/" + item(1, 2) + "/decide");
        assertThat(now.select(".outcome .chip").eachText())
                .containsExactly("Vedtak", "Til orientering", "Utsett til neste møte");
        assertThat(now.select("button").text()).contains("Lagre vedtaket og gå til sak 3");
        assertThat(now.select("[name='proposal.deadline']").val()).isEqualTo("15.12.2026");
        assertThat(page.select(".aside .tasks").text()).isEqualTo("Send tall " + NAV + ". Frist 1. desember");
        assertThat(page.select("form[data-sends-on-change] input[checked]")).hasSize(2);
        assertThat(page(COORDINATOR, PAGE + "?sak=" + item(1, 3))
                        .select("li.now h3")
                        .text())
                .isEqualTo("Hallen");
        assertThat(page(SERVICE_IN_THE_GROUP, PAGE).select("main form")).isEmpty();
    }

    @Test
    void the_minutes_stand_the_moment_the_meeting_is_closed_and_the_leader_approves_them() throws Exception {
        closed();

        var page = page(LEADER, PAGE);

        assertThat(page.select("h1").text()).isEqualTo("Referat fra 17. november");
        assertThat(page.select(".agenda").text())
                .contains("Voksne ved Brygga", "frist 23. november", "40 000 kr", "Helst to kvelder", "Send tall");
        assertThat(page.select("form[data-command$=/approve-minutes]")).hasSize(1);
        assertThat(page(COORDINATOR, PAGE).select("form[data-command$=/approve-minutes]"))
                .isEmpty();

        held.then(LEADER, meeting(1).value(), new MinutesApproved(meeting(1)));
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new MinutesCorrected(
                        meeting(1),
                        new CorrectionId(new UUID(1, 1)),
                        item(1, 1),
                        text("Frist 1. desember"),
                        text("Feil")));
        var approved = page(COORDINATOR, PAGE + "/referat");
        assertThat(approved.select("pre").text()).startsWith("samspor.example/4999");
        assertThat(page(ABOVE, PAGE + "/referat").select("pre").text()).startsWith("samspor.example/4999");
        try (var paper = Loader.loadPDF(answer(LEADER, PAGE + "/referat.pdf").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("samspor.example/4999");
        }
        assertThat(approved.select(".idline").text()).contains("Godkjent av " + SIRI);
        assertThat(approved.select(".agenda > li:first-child .correction").text())
                .contains("Frist 1. desember");
        assertThat(approved.select("form[data-command$=/correct-minutes]")).hasSize(1);
    }

    @Test
    void the_public_version_leaves_out_what_is_shielded_and_names_the_ground() throws Exception {
        held.scheduled(1, DAY)
                .placed(1, 1, "En ungdom på Brygga", null, SECRECY)
                .placed(1, 2, "Strandsida")
                .opened(1)
                .concluded(1, 1, ItemOutcome.NOTED, "Hemmelig")
                .concluded(1, 2, ItemOutcome.NOTED, "Åpent")
                .closed(1);

        assertThat(page(LEADER, PAGE + "/referat").text()).contains("En ungdom på Brygga", "Hemmelig");
        for (var page : List.of(page(LEADER, PAGE + "/referat?versjon=offentlig"), page(ABOVE, PAGE + "/referat"))) {
            assertThat(page.text())
                    .contains("Skjermet etter offentleglova § 13", "Åpent")
                    .doesNotContain("En ungdom", "Hemmelig");
        }
    }

    @Test
    void the_minutes_come_as_a_tagged_pdf_with_its_fonts_and_the_invitation_as_a_calendar_file() throws Exception {
        closed();

        var pdf = answer(LEADER, PAGE + "/referat.pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nb");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Referat fra 17. november 2026");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Voksne ved Brygga", "Helst to kvelder", "Send tall")
                    .doesNotContain("samspor.example/4999");
        }

        var calendar = answer(LEADER, PAGE + "/innkalling.ics");
        assertThat(calendar.getContentType()).startsWith("text/calendar");
        assertThat(calendar.getContentAsString(StandardCharsets.UTF_8))
                .contains("DTSTART:20261117T080000Z", "DTEND:20261117T093000Z", "LOCATION:Formannskapssalen", PAGE)
                .doesNotContain("Brygga");
        assertThat(answer(ABOVE, PAGE + "/innkalling.ics").getStatus()).isEqualTo(404);
    }

    @Test
    void tasks_are_listed_with_what_can_be_said_of_them() throws Exception {
        held.scheduled(1, DAY).placed(1, 1, "Brygga").opened(1).given(1, 1, 1, "Send tall");

        var page = page(SERVICE, "/oppgaver");

        assertThat(page.select("h1").text()).isEqualTo("1 oppgave venter på deg og ditt organ");
        assertThat(page.select(".task-list form")).hasSize(3);
        assertThat(page(LEADER, "/oppgaver").select(".task-list form")).isEmpty();
    }

    private void closed() {
        held.scheduled(1, DAY).placed(1, 1, "Brygga").placed(1, 2, "Strandsida").opened(1);
        held.given(1, 1, 1, "Send tall").decided(1, 1, 1, "Voksne ved Brygga");
        held.concluded(1, 2, ItemOutcome.NOTED, "Gruppen er orientert").closed(1);
    }

    /** Somebody of the service who sits in the group. */
    private static final Actor SERVICE_IN_THE_GROUP =
            new Actor(SERVICE.user(), Role.MEMBER, KOORDINERINGSGRUPPE, Level.KOORDINERENDE, LUNDVIK);

    private static MemberView member(UserId user) {
        return new MemberView(
                new MembershipId(new UUID(5, user.value().getLeastSignificantBits())),
                KOORDINERINGSGRUPPE,
                user,
                user.toString(),
                "Leder",
                Role.MEMBER,
                BodyPosition.MEMBER,
                LocalDate.of(2024, 1, 1),
                null);
    }

    private static SinceLastView since() {
        var minutes = new SinceLastView.News("Referat fra 13. oktober", null, null, null);
        var lift = new SinceLastView.News(
                "Salg ved Brygga",
                "Kan skolen hjelpe?",
                new SinceLastView.Subject(AgendaSubject.Kind.CASE, new UUID(4, 1)),
                "/saker/4");
        var concerns = new SinceLastView.News("Nye bekymringer siden sist: færre enn fem", null, null, null);
        return new SinceLastView(
                new Named(KOORDINERINGSGRUPPE.toString(), "Koordineringsgruppen"),
                LocalDate.of(2026, 10, 13),
                7,
                List.of(),
                List.of(
                        new SinceLastView.Group(SinceLastView.Of.MINUTES, List.of(minutes)),
                        new SinceLastView.Group(SinceLastView.Of.BELOW, List.of(lift, concerns))));
    }

    private Document page(Actor actor, String path) throws Exception {
        var answer = answer(actor, path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.outerHtml()).doesNotContain("??");
        return page;
    }

    private MockHttpServletResponse answer(Actor actor, String path) throws Exception {
        SEAT.set(actor);
        return site.perform(get(path)
                        .locale(Locale.of("nb"))
                        .principal(() -> actor.user().toString()))
                .andReturn()
                .getResponse();
    }

    private static final ThreadLocal<Actor> SEAT = new ThreadLocal<>();

    @Configuration
    @EnableWebMvc
    @Import({ViewerResolver.class, Dates.class, Amounts.class, Paper.class})
    @ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
    @ComponentScan(
            basePackages = {"no.samspor.query.meeting.book", "no.samspor.query.meeting.paper"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Projection|Test.*)"))
    static class Site implements WebMvcConfigurer {

        @Autowired
        ViewerResolver viewers;

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(viewers);
        }

        @Bean
        static LiveView live() {
            return new LiveView(new MeetingsProjection());
        }

        @Bean
        static MeetingRows meetingRows(LiveView live) {
            return live.repository(MeetingRows.class);
        }

        @Bean
        static TaskRows taskRows(LiveView live) {
            return live.repository(TaskRows.class);
        }

        @Bean
        static EvidenceLog evidence() {
            var evidence = mock(EvidenceLog.class);
            when(evidence.firstCheckpointOver(any(), any(), eq(MinutesApproved.class)))
                    .thenReturn(Optional.of("samspor.example/4999\n7\n"));
            return evidence;
        }

        @Bean
        static SinceLast sinceLast() {
            return mock(SinceLast.class);
        }

        @Bean
        static CaseBriefs briefs() {
            return mock(CaseBriefs.class);
        }

        @Bean
        static Organisation organisation() {
            return mock(Organisation.class);
        }

        @Bean
        static Names names() {
            return new Ids();
        }

        @Bean
        static Assets assets() {
            return new Assets();
        }

        @Bean
        static Clock clock() {
            return Sentences.CLOCK;
        }

        @Bean
        static Seats seats() {
            return (user, on) -> Stream.of(SEAT.get()).map(Viewers::looking).toList();
        }

        @Bean
        static MessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasenames("texts/meeting", "texts/decision", "texts/shell");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }
    }

    /** Stands in for the addresses of styles and scripts. */
    public static final class Assets {

        public String address(String name) {
            return "/assets/" + name;
        }
    }
}
