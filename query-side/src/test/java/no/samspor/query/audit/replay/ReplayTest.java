package no.samspor.query.audit.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.audit.Sentences;
import no.samspor.query.audit.Story;
import no.samspor.query.audit.StoryNames;
import no.samspor.query.audit.moment.WhyNoMoment;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.step.ShownEvents;
import no.samspor.query.audit.then.NoSuchMomentProblem;
import no.samspor.query.audit.trail.AuditedCase;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.audit.trail.CaseTrails;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Seats;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import no.samspor.query.platform.web.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringJUnitWebConfig(ReplayTest.Site.class)
class ReplayTest {

    private static final String PAGE = "/revisjon/saker/" + Story.CASE;
    private static final String API = "/api/audit/cases/" + Story.CASE;
    private static final BodyId REVISJONEN = new BodyId(new UUID(2, 9));

    private MockMvc site;

    @BeforeEach
    void open(WebApplicationContext context, @Autowired CaseTrails trails) {
        site = MockMvcBuilders.webAppContextSetup(context).build();
        var trail = new CaseTrail(
                Story.CASE, "2026-118", "Uro og rusmidler ved Mølleparken", Story.events(), Story.figure());
        when(trails.of(any(), any())).thenReturn(Optional.empty());
        when(trails.of(Story.CASE, Story.LUNDVIK)).thenReturn(Optional.of(trail));
        when(trails.find(any(), any(), any(), anyInt())).thenReturn(new Slice<>(List.of(), 0, null));
        when(trails.find(Story.LUNDVIK, "", null, 50))
                .thenReturn(new Slice<>(
                        List.of(new AuditedCase(
                                Story.CASE,
                                "2026-118",
                                "Uro og rusmidler ved Mølleparken",
                                false,
                                LocalDate.of(2026, 4, 20),
                                Instant.parse("2026-08-26T08:00:05Z"))),
                        1,
                        null));
    }

    static IntStream every_event() {
        return IntStream.rangeClosed(1, Story.events().size());
    }

    @ParameterizedTest
    @MethodSource("every_event")
    void every_event_has_its_page_in_every_language(int number) throws Exception {
        for (var language : Language.values()) {
            var page = page(PAGE + "?hendelse=" + number, language);

            assertThat(page.select("main").outerHtml()).doesNotContain("??", "{0}", "{1}");
            assertThat(page.select("[style], style, script:not([src])")).isEmpty();
            assertThat(page.select(".steps a[aria-current=step] .num").text()).isEqualTo(String.valueOf(number));
        }
    }

    @Test
    void the_decision_says_who_decided_who_recorded_and_what_it_changed() throws Exception {
        var page = page(PAGE + "?hendelse=" + Story.DECIDED);
        Files.writeString(Path.of("target", "replay.html"), page.outerHtml());

        assertThat(page.selectFirst("h1").text()).isEqualTo("Slik var saken 12. mai 2026 kl. 10.24");
        assertThat(page.selectFirst("h2").text()).isEqualTo("Hendelse 11: «Sommer ved Mølleparken» ble vedtatt");
        assertThat(page.select("section").first().text())
                .contains(
                        "Koordineringsgruppen vedtok «Sommer ved Mølleparken». Marit Ekeland førte V-2026-031 som"
                                + " SLT-koordinator",
                        "2 av 3 var til stede",
                        "Begrunnelse: «Ferien gir få tilbud i området»",
                        "Uenighet fra Siri Tangen",
                        "Hjemmel: mandat for koordineringsgruppen punkt 3, gjaldt fra 1. januar 2025.",
                        "Hvem Marit Ekeland Rolle SLT-koordinator Organ Koordineringsgruppen Nivå Koordinerende nivå");
        assertThat(page.select("tr.changed th").eachText())
                .containsExactly("Status Endret", "Vedtak Nytt", "Tiltak Nytt", "Penger Nytt");
        assertThat(page.select("tr.changed ins").last().text()).isEqualTo("640 000 kr avsatt");
    }

    @Test
    void a_body_above_utforende_level_had_the_summary_before_it_and_never_a_note_or_a_concern() throws Exception {
        var then = page(PAGE + "?hendelse=" + Story.DECIDED).selectFirst(".knew .then");

        assertThat(then.text())
                .contains(
                        "Sammendraget, signert av Marit Ekeland 28. april 2026",
                        "Spørsmål: «Hvem kan bidra før sommeren?»",
                        "færre enn fem")
                .doesNotContain("fant ingen egne midler", "Trusler mellom", "B-2026-098");
    }

    @Test
    void a_figure_that_the_body_was_shown_is_the_one_of_then_and_its_correction_has_come_since() throws Exception {
        var page = page(PAGE + "?hendelse=" + Story.DECIDED);

        assertThat(page.selectFirst(".knew .then").text())
                .contains("Tallet «Trives på skolen»: 91,5 prosent (2025)")
                .doesNotContain("90,5", "72");
        assertThat(page.select(".knew li:contains(Tallet de hadde)").text())
                .contains("er rettet 1. september 2026", "72", "Kilden rettet det");
    }

    @Test
    void what_happened_before_the_decision_and_was_recorded_after_it_is_named() throws Exception {
        var late = page(PAGE + "?hendelse=" + Story.DECIDED).select(".knew li:contains(Ført i ettertid)");

        assertThat(late).hasSize(1);
        assertThat(late.text())
                .contains("Politiet varslet om lav bemanning")
                .contains("Skjedde 11. mai 2026, før vedtaket, men ble ført 18. mai 2026");
    }

    @Test
    void the_chain_leads_from_the_tiltak_back_to_the_concerns() throws Exception {
        var page = page(PAGE + "?hendelse=" + Story.DECIDED);

        assertThat(page.select(".chain .kind").eachText())
                .containsExactly("Tiltak", "Vedtak", "Løftet sak", "Sak", "Bekymring", "Bekymring");
        assertThat(page.select(".chain .body").get(2).text())
                .isEqualTo("Fra SLT-arbeidsgruppen 28. april 2026: Hvem kan bidra før sommeren? "
                        + "Arbeidsgruppen har ikke penger til jobb og ferietilbud");
        assertThat(page.select(".chain a").first().attr("href")).isEqualTo(PAGE + "?hendelse=12");
    }

    @Test
    void a_date_shows_what_was_recorded_by_then() throws Exception {
        assertThat(current("?dato=2026-05-12&kl=10.24")).isEqualTo("11");
        assertThat(current("?dato=12.05.2026")).isEqualTo("13");
        assertThat(current("?dato=2026-05-17")).isEqualTo("13");
        assertThat(page(PAGE + "?dato=2026-05-12&kl=10:24").selectFirst("h1").text())
                .isEqualTo("Slik var saken 12. mai 2026 kl. 10.24");
    }

    @Test
    void a_position_leads_to_the_event_itself() throws Exception {
        assertThat(current("?position=" + Story.events().get(8).position())).isEqualTo("9");
    }

    @Test
    void a_date_can_also_mean_what_had_happened_by_then() throws Exception {
        var page = page(PAGE + "?dato=2026-05-11&tid=skjedde");

        assertThat(page.selectFirst("h1").text()).isEqualTo("Slik var det 11. mai 2026, etter det vi vet nå");
        assertThat(page.selectFirst("h2").text()).isEqualTo("Hendelse 14: Et notat ble skrevet");
    }

    @Test
    void events_that_were_not_there_yet_stand_after_a_divider() throws Exception {
        var steps = page(PAGE + "?hendelse=9").select(".steps > li");

        assertThat(steps).hasSize(9);
        assertThat(steps.get(3).select("[aria-current]")).hasSize(1);
        assertThat(steps.get(4).text()).isEqualTo("Etter dette tidspunktet");
        assertThat(page(PAGE + "?hendelse=9&alle=true").select(".steps a")).hasSize(20);
    }

    @Test
    void one_steps_from_event_to_event_and_not_beyond_the_ends() throws Exception {
        assertThat(page(PAGE + "?hendelse=9").select(".scrub a").eachAttr("href"))
                .containsExactly(PAGE + "?hendelse=8", PAGE + "?hendelse=10");
        assertThat(page(PAGE + "?hendelse=1").select(".scrub a[rel=prev]")).isEmpty();
        assertThat(page(PAGE).select(".scrub a[rel=next]")).isEmpty();
        assertThat(page(PAGE).selectFirst("#rail").attr("aria-valuetext"))
                .isEqualTo("Hendelse 20 av 20, 26. august 2026");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hendelse=21 | Saken har 20 hendelser. Hendelse 21 finnes ikke.",
                "hendelse=0 | Saken har 20 hendelser. Hendelse 0 finnes ikke.",
                "hendelse=ni | Skriv nummeret på hendelsen med tall.",
                "position=4711 | Plass 4711 i lageret er ikke en hendelse i denne saken.",
                "dato=2026-04-01 | Det finnes ingen hendelser så tidlig som 1. april 2026. Den første er fra 16. april"
                        + " 2026.",
                "dato=2026-04-01&tid=skjedde | Det finnes ingen hendelser så tidlig som 1. april 2026. Den første er"
                        + " fra 14. april 2026.",
                "dato=2026-11-17 | Tidspunktet 17. november 2026 er ikke kommet ennå. Velg et tidspunkt som har vært.",
                "dato=2026-11-16&kl=23.59 | Tidspunktet 16. november 2026 er ikke kommet ennå. Velg et tidspunkt som"
                        + " har vært.",
                "dato=31.02.2026 | Skriv datoen som dag, måned og år, for eksempel 12.05.2026.",
                "dato=2026-05-12&kl=25.00 | Skriv klokkeslettet som time og minutt, for eksempel 10.24."
            })
    void a_moment_that_is_none_gets_a_plain_sentence(String query, String sentence) throws Exception {
        var answer = perform(PAGE + "?" + query, Story.NILS, Language.NB)
                .andExpect(status().isNotFound())
                .andReturn();

        assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                        .select("[role=alert]")
                        .text())
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/revisjon", PAGE_OF_THE_CASE, "/api/audit/cases", API_OF_THE_CASE, API_OF_THE_CASE + "/events"})
    void nobody_but_the_auditor_may_know_of_it(String address) throws Exception {
        for (var user : List.of(Story.JONAS, Story.MARIT, Story.SIRI)) {
            perform(address, user, Language.NB).andExpect(status().isNotFound());
        }
        perform(address, Story.NILS, Language.NB).andExpect(status().isOk());
    }

    private static final String PAGE_OF_THE_CASE = "/revisjon/saker/00000000-0000-000a-0000-000000000076";
    private static final String API_OF_THE_CASE = "/api/audit/cases/00000000-0000-000a-0000-000000000076";

    @Test
    void a_case_of_another_kommune_is_not_there() throws Exception {
        perform(PAGE, AUDITOR_ELSEWHERE, Language.NB).andExpect(status().isNotFound());
        perform(API, AUDITOR_ELSEWHERE, Language.NB).andExpect(status().isNotFound());
    }

    private static final UserId AUDITOR_ELSEWHERE = new UserId(new UUID(1, 50));

    @Test
    void the_list_leads_to_the_case_and_says_when_nothing_is_found() throws Exception {
        assertThat(page("/revisjon").select("a.t").attr("href")).isEqualTo(PAGE);
        assertThat(page("/revisjon?sok=4711").text()).contains("Ingen saker har «4711» i nummeret.");
    }

    @Test
    void the_same_is_there_as_json() throws Exception {
        perform(API + "?position=11", Story.NILS, Language.NB)
                .andExpect(jsonPath("$.event.number").value(11))
                .andExpect(jsonPath("$.event.type").value("DecisionMade"))
                .andExpect(jsonPath("$.state.standing.level").value("KOORDINERENDE"))
                .andExpect(jsonPath("$.changes[0].after").value("Vedtak gjort, ikke gjort kjent"));
        perform(API + "?date=2026-05-12&time=10.24", Story.NILS, Language.NB)
                .andExpect(jsonPath("$.event.number").value(11));
        perform(API + "/events?limit=5&cursor=5", Story.NILS, Language.NB)
                .andExpect(jsonPath("$.total").value(20))
                .andExpect(jsonPath("$.items.length()").value(5))
                .andExpect(jsonPath("$.items[0].number").value(6))
                .andExpect(jsonPath("$.next").value("10"));
        perform(API + "?position=4711", Story.NILS, Language.NB)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:samspor:problem:position-not-of-this-case"))
                .andExpect(jsonPath("$.detail").value("Plass 4711 i lageret er ikke en hendelse i denne saken."));
    }

    private String current(String query) throws Exception {
        return page(PAGE + query).select(".steps a[aria-current] .num").text();
    }

    private Document page(String address) throws Exception {
        return page(address, Language.NB);
    }

    private Document page(String address, Language language) throws Exception {
        var answer = perform(address, Story.NILS, language)
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private ResultActions perform(String address, UserId user, Language language) throws Exception {
        return site.perform(get(address)
                .principal(user::toString)
                .cookie(new Cookie("lang", language.tag()))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language.tag()));
    }

    @Configuration
    @ImportAutoConfiguration({WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class})
    @ComponentScan(
            basePackages = "no.samspor.query.platform.web",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Gallery).*"))
    @Import({
        ViewerResolver.class,
        RevisjonPage.class,
        AuditApi.class,
        Replays.class,
        ShownEvents.class,
        MomentSentences.class,
        WhyNoMoment.class,
        NoSuchMomentProblem.class
    })
    static class Site implements WebMvcConfigurer {

        @Autowired
        private ViewerResolver viewers;

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(viewers);
        }

        @Bean
        static Clock clock() {
            return Sentences.CLOCK;
        }

        @Bean
        static MessageSource messageSource() {
            return Sentences.texts();
        }

        @Bean
        static EventSentences eventSentences() {
            return Sentences.inTests();
        }

        @Bean
        static Names names() {
            return new StoryNames();
        }

        @Bean
        static CaseTrails caseTrails() {
            return mock(CaseTrails.class);
        }

        @Bean
        static Seats seats() {
            return (user, on) -> List.of(
                    user.equals(Story.NILS) || user.equals(AUDITOR_ELSEWHERE)
                            ? new Viewer(
                                    user,
                                    Role.AUDITOR,
                                    REVISJONEN,
                                    null,
                                    user.equals(Story.NILS) ? Story.LUNDVIK : new Kommunenummer("4998"))
                            : user.equals(Story.SIRI)
                                    ? new Viewer(
                                            user,
                                            Role.MEMBER,
                                            Story.KOORDINERINGSGRUPPEN,
                                            Level.KOORDINERENDE,
                                            Story.LUNDVIK)
                                    : new Viewer(
                                            user,
                                            user.equals(Story.MARIT) ? Role.COORDINATOR : Role.FIELD_WORKER,
                                            Story.ARBEIDSGRUPPEN,
                                            Level.UTFORENDE,
                                            Story.LUNDVIK));
        }
    }
}
