package no.samspor.app.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.samspor.app.Samspor;
import no.samspor.kernel.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Samspor as a kommune runs it: a PostgreSQL of its own choice, a login provider, and at first nobody in it. */
@SpringBootTest(classes = Samspor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class RealLoginTest {

    private static final String PROVIDER = "kommune";
    private static final String CLIENT = "samspor";
    private static final String OPERATOR = "operator";
    private static final String KOMMUNE = """
        {"kommune": "4225", "name": "Lyngdal", "themes": [{"code": "rus", "name": "Rus"}],
         "areas": [{"code": "sentrum", "name": "Sentrum"}],
         "ladder": [{"level": "UTFORENDE"}, {"level": "STYRENDE"}],
         "administrator": {"bodyName": "Administrasjon", "user": "%s", "name": "Berit", "title": "Rådgiver"}}
        """;

    private static final MockOAuth2Server LOGIN = new MockOAuth2Server();

    @TempDir
    static Path keys;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LOGIN.start();
        TestDatabase.fresh().register(registry);
        registry.add("samspor.master-key-file", () -> keys.resolve("master.key").toString());
        registry.add("samspor.operators", () -> UserIds.of(issuer(), OPERATOR).toString());
        registry.add("samspor.login.issuer", RealLoginTest::issuer);
        registry.add("samspor.login.client-id", () -> CLIENT);
        registry.add("samspor.login.client-secret", () -> "known to the provider and to Samspor");
    }

    @AfterAll
    static void close() {
        LOGIN.shutdown();
    }

    @Test
    void a_token_made_for_somebody_else_opens_nothing() throws Exception {
        assertThat(me(LOGIN.issueToken(PROVIDER, "berit", "another-system").serialize())
                        .statusCode())
                .isEqualTo(401);
        assertThat(me(LOGIN.issueToken("another-provider", "berit", CLIENT).serialize())
                        .statusCode())
                .isEqualTo(401);
        assertThat(me("not.a.token").statusCode()).isEqualTo(401);
    }

    @Test
    void the_operator_sets_up_a_kommune_whose_administrator_logs_in_with_the_browser() throws Exception {
        var berit = new Browser();
        berit.logIn("berit");
        var before = berit.get("/api/me");
        assertThat(before.path("seats").isEmpty()).isTrue();
        assertThat(before.path("user").asString())
                .isEqualTo(UserIds.of(issuer(), "berit").toString());

        var told = setUp("berit", before.path("user").asString());
        assertThat(told.statusCode()).as(told.body()).isEqualTo(403);
        var done = setUp(OPERATOR, before.path("user").asString());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(201);

        var position = new JsonMapper().readTree(done.body()).path("position").asLong();
        var after = berit.get("/api/me?after=" + position);
        assertThat(after.path("seats").path(0).path("role").asString()).isEqualTo("ADMINISTRATOR");
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        return send(HttpClient.newHttpClient(), request("/api/me").header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> setUp(String subject, String administrator) throws IOException, InterruptedException {
        var token = LOGIN.issueToken(PROVIDER, subject, CLIENT).serialize();
        return send(
                HttpClient.newHttpClient(),
                request("/api/kommuner")
                        .header("Authorization", "Bearer " + token)
                        .header("Acting-As", "SYSTEM@4225")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(KOMMUNE.formatted(administrator))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String issuer() {
        return LOGIN.issuerUrl(PROVIDER).toString();
    }

    /** Follows every redirect and keeps its cookies. */
    private final class Browser {

        private final HttpClient http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        /** The code flow; the provider asks for the proof key (PKCE) that the code was asked for with. */
        void logIn(String subject) throws IOException, InterruptedException {
            LOGIN.enqueueCallback(new DefaultOAuth2TokenCallback(PROVIDER, subject));
            var page = send(http, request("/oauth2/authorization/samspor"));
            assertThat(page.uri()).hasPort(port);
            var asked = LOGIN.takeRequest();
            while (!asked.getPath().contains("/authorize")) {
                asked = LOGIN.takeRequest();
            }
            assertThat(asked.getPath()).contains("code_challenge=", "code_challenge_method=S256");
        }

        JsonNode get(String path) throws IOException, InterruptedException {
            var answer = send(http, request(path));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return new JsonMapper().readTree(answer.body());
        }
    }
}
