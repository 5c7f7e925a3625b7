package no.samspor.app.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import no.samspor.app.demo.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = DemoLoginTest.Slice.class)
@ActiveProfiles("demo")
class DemoLoginTest {

    @Autowired
    WebApplicationContext context;

    MockMvc http;

    @BeforeEach
    void open() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void a_client_that_is_not_logged_in_is_told_so() throws Exception {
        http.perform(get("/api/me").locale(Locale.ENGLISH))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:samspor:problem:not-logged-in"))
                .andExpect(jsonPath("$.detail").value("Log in first."));
    }

    @Test
    void a_browser_that_is_not_logged_in_is_shown_the_login_page() throws Exception {
        http.perform(get("/innboks"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", org.hamcrest.Matchers.endsWith("/innlogging")));
    }

    @Test
    void the_page_has_a_button_for_each_person_with_a_token() throws Exception {
        var page = Jsoup.parse(http.perform(get("/innlogging"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("button"))
                .extracting(button -> button.text())
                .containsAll(
                        List.of("Jonas Brekke", "Marit Ekeland", "Siri Tangen", "Kari Vold", "Nils Aune", "Anne Lie"));
        assertThat(page.select("form:has(input[name=person])"))
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
    }

    @Test
    void one_click_is_enough_and_the_session_knows_the_user_id() throws Exception {
        var session = new MockHttpSession();
        http.perform(post("/innlogging")
                        .session(session)
                        .with(csrf())
                        .param("person", "felt")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("/"));

        http.perform(get("/api/me").session(session))
                .andExpect(content().string(Person.JONAS.user().toString()));
    }

    @Test
    void a_login_form_of_another_site_is_refused() throws Exception {
        http.perform(post("/innlogging").param("person", "felt").param("password", "demo"))
                .andExpect(status().isForbidden());
    }

    @Test
    void curl_logs_in_with_each_request() throws Exception {
        http.perform(get("/api/me").with(httpBasic("koordinator", "demo")))
                .andExpect(content().string(Person.MARIT.user().toString()));
        http.perform(get("/api/me").with(httpBasic("koordinator", "wrong"))).andExpect(status().isUnauthorized());
        http.perform(get("/api/me").with(httpBasic("nobody", "demo"))).andExpect(status().isUnauthorized());
    }

    @Test
    void a_command_needs_its_header_but_no_token() throws Exception {
        http.perform(post("/api/things").with(httpBasic("felt", "demo")).header("Idempotency-Key", "1"))
                .andExpect(status().isOk());
    }

    @Test
    void a_form_that_another_site_posts_to_the_api_does_not_get_through() throws Exception {
        http.perform(post("/api/things")
                        .with(httpBasic("felt", "demo"))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .andExpect(status().isBadRequest());
    }

    @Configuration
    @Import({DemoLogin.class, Access.class, NotLoggedIn.class, NotAllowed.class, LoginProblem.class, LoginPage.class})
    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class
    })
    static class Slice {

        @Bean
        ResourceBundleMessageSource messageSource() {
            var texts = new ResourceBundleMessageSource();
            texts.setBasenames("texts/login", "texts/shell");
            texts.setDefaultEncoding("UTF-8");
            texts.setFallbackToSystemLocale(false);
            return texts;
        }

        @Bean
        Assets assets() {
            return new Assets();
        }

        @Bean
        Me me() {
            return new Me();
        }
    }

    /** Stands in for the addresses of styles and scripts. */
    public static final class Assets {

        public String address(String name) {
            return "/assets/" + name;
        }
    }

    @RestController
    static class Me {

        @GetMapping("/api/me")
        String me(Principal principal) {
            return principal.getName();
        }

        @PostMapping("/api/things")
        String thing(@RequestHeader("Idempotency-Key") String key) {
            return key;
        }
    }
}
