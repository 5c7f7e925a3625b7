package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.samspor.command.platform.Submission;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds at each address there is, whatever concept it belongs to. */
class EveryAddressOverHttpTest extends OverHttp {

    private static final String NONSENSE = "tull";
    private static final String GRENSEGRUPPA = "Grensegruppa Lundvik–Fjellstrand";

    /** What says nothing of any kommune, or who one is. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("/", "/api/me", "/innlogging", "/hjelp", "/personvern", "/tilgjengelighet", "/faar-det-ikke-til");

    private static final Set<String> OPEN_TO_GRENSEGRUPPER = Set.of("/grensegruppe", "/api/matters");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @TestFactory
    Stream<DynamicTest> a_command_to_what_is_no_id_is_not_found() {
        return each(commands().filter(EveryAddressOverHttpTest::hasId), command -> {
            refused(() -> marit.change(at(command, NONSENSE), 0, "{}"), 404, "unknown-id");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_command_without_a_key_is_refused() {
        return each(commands(), command -> {
            var address = at(command, NOBODYS);
            refused(() -> marit.postWith(address, "{}"), 400, "idempotency-key-missing");
            refused(
                    () -> marit.postWith(address, "{}", "Idempotency-Key", NONSENSE),
                    400,
                    "idempotency-key-unreadable");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_field_that_a_command_does_not_have_is_refused() {
        return each(commands(), command -> {
            var address = at(command.replace("{list}", "THEMES"), NOBODYS);
            var answer = refused(() -> marit.change(address, 0, "{\"navn\": \"Ola\"}"), 422, "unknown-field");
            assertThat(answer.sentence()).doesNotContain("Ola");
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_json_is_refused() {
        return each(commands(), command -> {
            var address = at(command.replace("{list}", "THEMES"), NOBODYS);
            refused(() -> marit.change(address, 0, "{"), 400, "body-unreadable");
        });
    }

    @TestFactory
    Stream<DynamicTest> reading_what_is_no_id_or_nobodys_is_not_found() {
        return each(views("/api/").filter(EveryAddressOverHttpTest::hasId), view -> {
            for (var reader : List.of(marit, nils, anne)) {
                for (var id : List.of(NONSENSE, NOBODYS)) {
                    var answer = reader.get(at(view, id));
                    assertThat(answer.status()).isEqualTo(404);
                    assertThat(answer.problem()).isEqualTo("unknown-id");
                    assertThat(answer.sentence()).isNotBlank();
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_page_of_what_is_no_id_or_nobodys_says_that_it_is_not_there() {
        return each(
                views("/").filter(view -> !view.startsWith("/api/")).filter(EveryAddressOverHttpTest::hasId), view -> {
                    for (var reader : List.of(marit, nils, jonas)) {
                        for (var id : List.of(NONSENSE, NOBODYS)) {
                            var page = reader.page(at(view, id));
                            assertThat(page.status()).isEqualTo(404);
                            assertThat(page.type()).startsWith("text/html");
                            assertThat(page.text()).contains("Siden finnes ikke");
                        }
                    }
                });
    }

    /** They may sit there for a neighbour kommune: what nobody thought of is not for them. */
    @TestFactory
    Stream<DynamicTest> who_sits_in_a_grensegruppe_finds_nothing_but_what_was_brought_there() {
        var group = marit.in(GRENSEGRUPPA);
        return each(
                views("/").filter(view -> !OPEN_TO_ALL.contains(view) && !OPEN_TO_GRENSEGRUPPER.contains(view)),
                view -> assertThat(group.page(at(view, NOBODYS)).status())
                        .as(view)
                        .isEqualTo(404));
    }

    @TestFactory
    Stream<DynamicTest> who_sits_in_a_grensegruppe_gives_no_command() {
        var group = marit.in(GRENSEGRUPPA);
        return each(commands(), command -> {
            var before = events();
            group.change(at(command.replace("{list}", "THEMES"), NOBODYS), 0, "{}");
            assertThat(events()).isEqualTo(before);
        });
    }

    @Test
    void a_page_that_there_is_none_of_says_so_too() {
        var page = marit.page("/" + NONSENSE);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.text()).contains("Siden finnes ikke");
    }

    @Test
    void a_filter_that_cannot_be_read_is_refused_and_named() {
        for (var filter : List.of("limit=mange", "status=" + NONSENSE, "body=" + NONSENSE, "from=i+fjor")) {
            var answer = marit.get("/api/decisions?" + filter);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("parameter-unreadable");
            assertThat(answer.body().path("field").asString()).isEqualTo(filter.replaceFirst("=.*", ""));
        }
        assertThat(marit.get("/api/decisions?cursor=2026-99-99.1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Les med GET', 'Send innholdet som JSON'",
        "nn, 'gi kommandoar med POST', 'Send innhaldet som JSON'",
        "en, 'Read with GET', 'Send the content as JSON'"
    })
    void a_method_or_a_format_that_is_not_taken_is_told_as_such(String language, String method, String format) {
        var reader = marit.reading(language);
        var other = refused(() -> reader.postWith("/api/me", "{}"), 405, "method-not-allowed");
        assertThat(other.sentence()).contains(method);
        var form = refused(
                () -> reader.postWith(
                        "/api/concerns",
                        "{}",
                        "Content-Type",
                        "text/plain",
                        "Idempotency-Key",
                        UUID.randomUUID().toString()),
                415,
                "media-type-not-accepted");
        assertThat(form.sentence()).contains(format);
    }

    @Test
    void more_than_a_command_can_hold_is_refused() {
        refused(() -> marit.post("/api/concerns", "{\"seen\": \"" + "x".repeat(70_000) + "\"}"), 413, "body-too-large");
    }

    @Test
    void a_version_that_cannot_be_read_is_refused() {
        refused(
                () -> marit.postWith(
                        "/api/concerns/" + NOBODYS + "/receive",
                        "{}",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        "den nyeste"),
                400,
                "if-match-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Det du spør etter, finnes ikke, eller det er ikke for deg å se i rollen du har nå.'",
        "nn, 'Det du spør etter, finst ikkje, eller det er ikkje for deg å sjå i rolla du har no.'",
        "en, 'What you ask for does not exist, or is not for you to see in the role you have now.'",
        "de, 'Det du spør etter, finnes ikke, eller det er ikke for deg å se i rollen du har nå.'"
    })
    void what_cannot_be_read_is_told_in_the_readers_language(String language, String sentence) {
        assertThat(marit.reading(language).get("/api/cases/" + NOBODYS).sentence())
                .isEqualTo(sentence);
    }

    private static Stream<DynamicTest> each(Stream<String> addresses, ThrowingConsumer<String> test) {
        var all = addresses.sorted().toList();
        assertThat(all).hasSizeGreaterThan(3);
        return all.stream().map(address -> dynamicTest(address, () -> test.accept(address)));
    }

    private Stream<String> commands() {
        return ours((info, method) -> Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Submission.class));
    }

    private Stream<String> views(String under) {
        return ours((info, method) -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(address -> address.startsWith(under));
    }

    private Stream<String> ours(BiPredicate<RequestMappingInfo, HandlerMethod> which) {
        return addresses.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("no.samspor."))
                .filter(entry -> which.test(entry.getKey(), entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .distinct();
    }

    private static boolean hasId(String address) {
        return address.contains("{");
    }

    private static String at(String address, String id) {
        return address.replaceAll("\\{\\w+}", id);
    }
}
