package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspor.app.demo.Person;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Viewer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever is shown is in the access log, and what cannot be logged is not shown. */
class AccessLogOverHttpTest extends OverHttp {

    private static final String CASES = "/api/cases";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void a_reading_says_who_read_what_as_what_and_why() {
        var id = someCase();
        var before = last();

        assertThat(marit.get(CASES + "/" + id).status()).isEqualTo(200);

        var logged = after(before);
        assertThat(logged).hasSize(1);
        assertThat(logged.getFirst())
                .containsEntry("reader", Person.MARIT.user().value())
                .containsEntry("role", "COORDINATOR")
                .containsEntry("level", "UTFORENDE")
                .containsEntry("purpose", "COORDINATION")
                .containsEntry("address", CASES + "/{id}")
                .containsEntry("subject", id)
                .containsEntry("kommune", "4999")
                .containsEntry("as_of", null);
    }

    @Test
    void what_is_not_found_or_not_theirs_is_no_reading() {
        var id = someCase();
        var before = last();

        assertThat(siri.get(CASES + "/" + NOBODYS).status()).isEqualTo(404);
        assertThat(geir.get(CASES + "/" + id).status()).isEqualTo(404);
        assertThat(jonas.page("/revisjon").status()).isEqualTo(404);
        assertThat(jonas.as("COORDINATOR@" + NOBODYS).get(CASES + "/" + id).status())
                .isEqualTo(403);

        assertThat(after(before)).isEmpty();
    }

    @Test
    void the_auditors_own_readings_are_in_it_also_those_of_the_past() {
        var id = someCase();
        var position = database.sql("select max(global_index) from store.event where aggregate_id = ?::uuid")
                .param(id)
                .query(Long.class)
                .single();
        var before = last();

        assertThat(nils.page("/revisjon/saker/" + id).status()).isEqualTo(200);
        assertThat(nils.page("/revisjon/innsyn").status()).isEqualTo(200);
        assertThat(nils.page("/tiltak?per=" + position).status()).isEqualTo(200);

        assertThat(after(before))
                .extracting(reading -> reading.get("address"), reading -> reading.get("as_of"))
                .containsExactly(
                        tuple("/revisjon/saker/{id}", null),
                        tuple("/revisjon/innsyn", null),
                        tuple("/tiltak", position));
    }

    /** Each address that shows something to somebody, by each who may see it. */
    @TestFactory
    Stream<DynamicTest> whatever_is_shown_is_logged_once() {
        var protectedOnes = addresses.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(entry -> isProtected(entry.getValue()))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .distinct()
                .sorted()
                .toList();
        assertThat(protectedOnes).hasSizeGreaterThan(40);
        return protectedOnes.stream()
                .map(address -> DynamicTest.dynamicTest(address, () -> {
                    for (var reader : List.of(jonas, marit, siri, kari, nils)) {
                        var before = last();
                        var shown = address.startsWith("/api/")
                                ? reader.download(address.replaceAll("\\{\\w+}", NOBODYS))
                                : reader.page(address.replaceAll("\\{\\w+}", NOBODYS))
                                        .status();
                        assertThat(after(before)).hasSize(shown == 200 ? 1 : 0);
                    }
                }));
    }

    @Test
    void what_cannot_be_logged_is_not_shown() {
        var id = someCase();
        database.sql("alter table access.reading rename to reading_away").update();
        try {
            for (var language : List.of("nb", "nn", "en")) {
                var answer = marit.reading(language).get(CASES + "/" + id);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("reading-not-logged");
                assertThat(answer.sentence()).isNotBlank();
                assertThat(answer.body().has("title") && answer.body().has("id"))
                        .isFalse();
            }
            var page = marit.page("/saker/" + id);
            assertThat(page.status()).isEqualTo(503);
            assertThat(page.text()).contains("Dette kan ikke vises nå").doesNotContain("Mølleparken");
            assertThat(nils.download("/api/audit/evidence/pack")).isEqualTo(503);
        } finally {
            database.sql("alter table access.reading_away rename to reading").update();
        }
        assertThat(marit.get(CASES + "/" + id).status()).isEqualTo(200);
    }

    @Test
    void the_log_is_never_changed_or_shortened() {
        someCase();
        for (var change : List.of(
                "update access.reading set purpose = 'AUDIT'",
                "delete from access.reading",
                "truncate access.reading")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .hasStackTraceContaining("the access log is never changed or shortened");
        }
    }

    @Test
    void the_auditor_narrows_it_to_a_person_a_case_and_days_and_takes_it_home() {
        var id = someCase();
        marit.get(CASES + "/" + id);
        jonas.get(CASES + "/" + id);

        var ofTheCase = nils.get("/api/audit/readings?subject=" + id).body();
        assertThat(ofTheCase.path("total").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(ofTheCase
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("subject").asString()))
                .containsOnly(id);
        var ofJonas = nils.get("/api/audit/readings?limit=1&reader=" + Person.JONAS.user())
                .body();
        assertThat(ofJonas.path("items").path(0).path("name").asString()).isEqualTo(Person.JONAS.fullName());
        assertThat(ofJonas.path("items").path(0).path("purpose").asString()).isEqualTo("CASEWORK");
        assertThat(nils.get("/api/audit/readings?cursor=" + ofJonas.path("next").asString() + "&reader="
                                + Person.JONAS.user())
                        .body()
                        .path("items")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .isNotEmpty()
                .doesNotContain(ofJonas.path("items").path(0).path("id").asString());
        assertThat(nils.get("/api/audit/readings?to=2001-01-01")
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(nils.get("/api/audit/readings?from=i+fjor").problem()).isEqualTo("parameter-unreadable");
        assertThat(nils.text("/api/audit/readings/extract?subject=" + id))
                .startsWith("at,reader,name,role,body,bodyName,purpose,address,subject,asOf,id\r\n")
                .contains(Person.MARIT.fullName() + ",COORDINATOR,")
                .contains("/api/cases/{id}," + id);
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get("/api/audit/readings").status()).isEqualTo(404);
            assertThat(other.page("/revisjon/innsyn").status()).isEqualTo(404);
        }
    }

    private static boolean isProtected(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("no.samspor.query.")
                && !method.getBeanType().isAnnotationPresent(NothingProtected.class)
                && !method.hasMethodAnnotation(NothingProtected.class)
                && Stream.of(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Viewer.class);
    }

    private String someCase() {
        return marit.get(CASES + "?limit=1")
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asString();
    }

    private long last() {
        return database.sql("select coalesce(max(number), 0) from access.reading")
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> after(long number) {
        return database.sql("select * from access.reading where number > ? order by number")
                .param(number)
                .query()
                .listOfRows();
    }
}
