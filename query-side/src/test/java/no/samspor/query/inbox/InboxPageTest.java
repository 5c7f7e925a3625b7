package no.samspor.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.time.Norway;
import no.samspor.query.inbox.InboxView.Group;
import no.samspor.query.inbox.InboxView.PromiseView;
import no.samspor.query.inbox.InboxView.TaskView;
import no.samspor.query.inbox.InboxView.When;
import no.samspor.query.platform.Seats;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import no.samspor.query.platform.web.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@SpringJUnitWebConfig(InboxPageTest.Site.class)
class InboxPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Autowired
    Inbox inbox;

    MockMvc site;

    @BeforeEach
    void open(WebApplicationContext context) {
        site = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void the_heading_says_the_situation_and_each_task_leads_to_what_it_is_about() throws Exception {
        when(inbox.of(any(), any(), any()))
                .thenReturn(new InboxView(
                        "1 oppgave er over fristen",
                        List.of(new Group("late", "Over fristen", "1 oppgave", List.of(task()))),
                        List.of(
                                new PromiseView(2, "vedtatt, men ingen har begynt", "/innboks?vis=not-begun"),
                                new PromiseView(0, "bekymringer meldt, ikke besvart", "/innboks?vis=not-answered")),
                        "Åpne løfter",
                        null,
                        List.of()));

        var page = page();

        assertThat(page.select("h1").text()).isEqualTo("1 oppgave er over fristen");
        assertThat(page.select(".label").text()).isEqualTo("Mandag 16. november 2026");
        assertThat(page.select(".group[data-g=late] .row a").attr("href")).isEqualTo("/tiltak/1");
        assertThat(page.select(".row .due .late").text()).isEqualTo("3 dager over");
        assertThat(page.select(".row .track i")).hasSize(3);
        assertThat(page.select(".promises li:not(.zero) a").attr("href")).isEqualTo("/innboks?vis=not-begun");
        assertThat(page.select(".promises .zero b").text()).isEqualTo("0");
        assertThat(page.outerHtml()).doesNotContain("??");
    }

    @Test
    void an_empty_inbox_says_what_next() throws Exception {
        when(inbox.of(any(), any(), any()))
                .thenReturn(new InboxView(
                        "Ingen oppgaver haster nå", List.of(), List.of(), "Åpne løfter", null, List.of()));

        var page = page();

        assertThat(page.select(".empty").text()).contains("Nye oppgaver kommer hit av seg selv.");
        assertThat(page.select(".promises")).isEmpty();
    }

    @Test
    void a_narrowed_inbox_says_so_and_leads_back() throws Exception {
        when(inbox.of(any(), any(), any()))
                .thenReturn(new InboxView(
                        "1 oppgave", List.of(), List.of(), "Åpne løfter", "vedtatt, men ingen har begynt", List.of()));

        assertThat(page().select("a.chip").attr("href")).isEqualTo("/innboks");
    }

    private Document page() throws Exception {
        return Jsoup.parse(site.perform(
                        get("/innboks").locale(Locale.of("nb")).principal(() -> new UUID(1, 1).toString()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static TaskView task() {
        return new TaskView(
                "START_TILTAK",
                new UUID(6, 1),
                When.LATE,
                "/tiltak/1",
                "Finn ansvarlig for tiltaket «Åpen hall fredag»",
                null,
                Arrays.asList(Level.values()),
                Level.KOORDINERENDE,
                "Godkjent 13. oktober, ingen har begynt",
                "Kultur og idrett",
                TODAY.minusDays(3),
                "late",
                "Ikke startet");
    }

    @Configuration
    @EnableWebMvc
    @Import({InboxPage.class, ViewerResolver.class, Dates.class})
    @ImportAutoConfiguration(ThymeleafAutoConfiguration.class)
    static class Site implements WebMvcConfigurer {

        @Autowired
        ViewerResolver viewers;

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(viewers);
        }

        @Bean
        Inbox inbox() {
            return mock(Inbox.class);
        }

        @Bean
        Assets assets() {
            return new Assets();
        }

        @Bean
        static Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-16T08:31:00Z"), Norway.ZONE);
        }

        @Bean
        static Seats seats() {
            var body = new BodyId(new UUID(2, 1));
            return (user, on) ->
                    List.of(new Viewer(user, Role.COORDINATOR, body, Level.UTFORENDE, new Kommunenummer("4999")));
        }

        @Bean
        static MessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasenames("texts/inbox", "texts/shell");
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
