package no.samspor.query.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.time.Norway;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Seats;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig(FragmentsTest.Site.class)
class FragmentsTest {

    private static final UserId MARIT = new UserId(new UUID(0, 1));
    private static final BodyId WORKING_GROUP = new BodyId(new UUID(0, 2));
    private static final BodyId KOORDINERINGSGRUPPEN = new BodyId(new UUID(0, 3));

    private MockMvc site;

    @BeforeEach
    void open(WebApplicationContext context) {
        site = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_there_in_every_language(Language language) throws Exception {
        var page = page(get("/saker/galleri").cookie(new Cookie("lang", language.tag())));

        assertThat(page.outerHtml()).doesNotContain("??");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.tag());
        Files.writeString(Path.of("target", "gallery-" + language.tag() + ".html"), page.outerHtml());
    }

    @Test
    void nothing_in_it_is_styled_or_scripted_inline() throws Exception {
        var page = page(get("/saker/galleri"));

        assertThat(page.select("[style], style, script:not([src]), [onclick], [onchange]"))
                .isEmpty();
        assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
    }

    @Test
    void the_level_track_has_a_dot_per_level_and_says_it_in_words() throws Exception {
        var level = page(get("/saker/galleri")).selectFirst(".case-bar .level");

        assertThat(level.select("i")).extracting(dot -> dot.className()).containsExactly("", "here", "wait");
        assertThat(level.text()).isEqualTo("Koordinerende nivå, løftet til styrende");
    }

    @Test
    void a_due_date_is_told_in_words_before_the_date() throws Exception {
        var rows = page(get("/saker/galleri")).select(".row .due");

        assertThat(rows.eachText()).containsExactly("4 dager over torsdag 12. nov.", "I morgen tirsdag 17. nov.");
        assertThat(rows.select(".late").text()).isEqualTo("4 dager over");
        assertThat(rows.select(".soon").text()).isEqualTo("I morgen");
    }

    @Test
    void a_drawing_has_its_numbers_in_a_table_and_hides_what_is_hidden_in_both() throws Exception {
        var figure = page(get("/saker/galleri")).selectFirst(".figure");

        assertThat(figure.select("tbody tr").eachText())
                .containsExactly("4. kv. 25 31", "1. kv. 26 <5", "2. kv. 26 42", "3. kv. 26 37");
        assertThat(figure.select("svg rect.c-hide")).hasSize(1);
        assertThat(figure.selectFirst("svg rect.c-hide").attr("height")).isEqualTo("20.0");
    }

    @Test
    void the_timeline_says_when_it_happened_and_when_it_was_recorded() throws Exception {
        assertThat(page(get("/saker/galleri")).select(".timeline .meta").eachText())
                .containsExactly("Skjedde og ført 5. november kl. 14.12", "Skjedde 14. april, ført 16. april");
    }

    @Test
    void the_menu_marks_where_one_is_and_the_seats_are_offered_when_there_is_a_choice() throws Exception {
        var page = page(get("/saker/galleri"));

        assertThat(page.select(".nav a").eachText()).containsExactly("Innboks", "Saker", "Vedtak");
        assertThat(page.select(".nav a[aria-current]").eachText()).containsExactly("Saker");
        assertThat(page.select(".who .seats button[name=plass]").eachAttr("value"))
                .containsExactly("COORDINATOR@" + WORKING_GROUP, "MEMBER@" + KOORDINERINGSGRUPPEN);
        assertThat(page.selectFirst("meta[name=acting-as]").attr("content")).isEqualTo("COORDINATOR@" + WORKING_GROUP);
    }

    @Test
    void a_chosen_seat_is_kept_for_the_session_and_another_persons_is_refused() throws Exception {
        var session = new MockHttpSession();
        site.perform(signedIn(
                post("/plass").param("plass", "MEMBER@" + KOORDINERINGSGRUPPEN).session(session)));

        assertThat(page(get("/saker/galleri").session(session))
                        .selectFirst("meta[name=acting-as]")
                        .attr("content"))
                .isEqualTo("MEMBER@" + KOORDINERINGSGRUPPEN);
        assertThat(site.perform(signedIn(post("/plass").param("plass", "AUDITOR@" + WORKING_GROUP)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void the_language_is_bokmal_unless_chosen_and_then_kept() throws Exception {
        assertThat(page(get("/saker/galleri").header("Accept-Language", "en"))
                        .selectFirst("html")
                        .attr("lang"))
                .isEqualTo("nb");

        var answer = site.perform(signedIn(get("/saker/galleri?tema=RUS&lang=nn")))
                .andReturn()
                .getResponse();
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nn");
        assertThat(answer.getCookie("lang").getValue()).isEqualTo("nn");
        assertThat(page.select(".languages a").eachAttr("href"))
                .containsExactly("/saker/galleri?tema=RUS&lang=nb", "/saker/galleri?tema=RUS&lang=en");
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        var answer = site.perform(signedIn(request)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
        return request.principal(MARIT::toString);
    }

    @Configuration
    @EnableWebMvc
    @ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
    @Import({
        Assets.class,
        LanguageChoice.class,
        ShellOfPages.class,
        SeatChoice.class,
        Menu.class,
        Dates.class,
        Amounts.class,
        ViewerResolver.class,
        Gallery.class
    })
    static class Site {

        @Bean
        Clock clock() {
            return Clock.fixed(
                    Gallery.TODAY.atTime(LocalTime.NOON).atZone(Norway.ZONE).toInstant(), Norway.ZONE);
        }

        @Bean
        MessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasename("texts/shell");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }

        @Bean
        Seats seats() {
            var kommune = new Kommunenummer("4999");
            return (UserId user, LocalDate on) -> List.of(
                    new Viewer(user, Role.COORDINATOR, WORKING_GROUP, Level.UTFORENDE, kommune),
                    new Viewer(user, Role.MEMBER, KOORDINERINGSGRUPPEN, Level.KOORDINERENDE, kommune));
        }

        @Bean
        Names names() {
            var names = mock(Names.class);
            when(names.person(any())).thenReturn("Marit Ekeland");
            when(names.title(any(), any())).thenReturn("Medlem");
            when(names.title(MARIT, WORKING_GROUP)).thenReturn("SLT-koordinator");
            when(names.body(WORKING_GROUP)).thenReturn("SLT-arbeidsgruppen");
            when(names.body(KOORDINERINGSGRUPPEN)).thenReturn("Koordineringsgruppen");
            when(names.kommune(any())).thenReturn("Lundvik kommune");
            return names;
        }
    }
}
