package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API for concerns takes in, and what it refuses and leaves no trace of. */
class ConcernOverHttpTest extends OverHttp {

    private static final String CONCERNS = "/api/concerns";

    @Test
    void a_concern_is_registered_found_again_and_stored_without_its_words() {
        var receipt = jonas.post(CONCERNS, concern("Tre gutter ved kiosken", ""));
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.location()).isEqualTo(CONCERNS + "/" + receipt.id());

        var found = jonas.get(receipt.location() + "?after=" + receipt.position());
        assertThat(found.tag()).isEqualTo("\"0\"");
        assertThat(found.body().path("seen").asString()).isEqualTo("Tre gutter ved kiosken");
        assertThat(database.sql("select count(*) from store.event where payload::text like '%kiosken%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_key_again_gives_the_same_answer_and_stores_once() {
        var key = UUID.randomUUID();
        var first = jonas.post(CONCERNS, key, concern("To ganger", ""));
        var before = events();
        assertThat(jonas.post(CONCERNS, key, concern("To ganger", ""))).isEqualTo(first);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID();
        jonas.post(CONCERNS, key, concern("Det ene", ""));
        refused(() -> jonas.post(CONCERNS, key, concern("Det andre", "")), 422, "key-used-for-something-else");
    }

    @Test
    void an_empty_concern_is_refused_field_by_field() {
        var answer = refused(() -> jonas.post(CONCERNS, "{\"observation\":{\"themes\":[]}}"), 422, "field-missing");
        assertThat(answer.body().path("errors").size()).isEqualTo(6);
        assertThat(answer.body().path("field").asString()).isEqualTo("observation.ages");
    }

    @Test
    void an_oversized_text_is_refused() {
        refused(() -> jonas.post(CONCERNS, concern("x".repeat(4001), "")), 422, "field-too-long");
    }

    @Test
    void an_unknown_field_is_refused() {
        refused(() -> jonas.post(CONCERNS, concern("Hva", ", \"name\": \"Ola\"")), 422, "unknown-field");
    }

    @Test
    void ages_turned_round_are_refused() {
        refused(() -> jonas.post(CONCERNS, concern("Hva", "").replace("13-15", "15-13")), 422, "field-wrong-form");
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        var body = concern("Hva", ", \"occurredOn\": \"" + TODAY.plusDays(2) + "\"");
        refused(() -> jonas.post(CONCERNS, body), 422, "occurred-on-in-the-future");
    }

    @Test
    void a_theme_that_the_kommune_does_not_use_is_refused() {
        refused(() -> jonas.post(CONCERNS, concern("Hva", "").replace("\"rus\"", "\"dans\"")), 422, "code-not-in-use");
    }

    @Test
    void an_individual_without_a_legal_ground_is_refused() {
        refused(
                () -> jonas.post(CONCERNS, concern("Hva", "").replace("MILIEU", "INDIVIDUAL")),
                422,
                "individual-needs-legal-ground");
    }

    @Test
    void an_unknown_id_is_not_found() {
        refused(() -> marit.change(CONCERNS + "/" + UUID.randomUUID() + "/receive", 0, "{}"), 404, "unknown-id");
    }

    @Test
    void a_stale_version_is_told_which_one_is_current() {
        var id = registered();
        var received = marit.change(at(id, "receive"), 0, "{}");
        assertThat(received.status()).isEqualTo(200);
        var answer = refused(() -> marit.change(at(id, "ask"), 0, "{\"question\": \"Når?\"}"), 412, "version-is-stale");
        assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(received.version());
    }

    @Test
    void a_change_without_a_version_is_refused() {
        var id = registered();
        refused(() -> marit.post(at(id, "receive"), "{}"), 428, "version-needed");
    }

    @Test
    void the_koordinator_of_another_kommune_finds_nothing() {
        var id = registered();
        refused(() -> geir.change(at(id, "receive"), 0, "{}"), 404, "not-in-this-kommune");
        assertThat(geir.get(CONCERNS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void nor_does_this_one_find_anything_of_theirs() {
        var theirs = done(geir.post(CONCERNS, concern("Uro på stasjonen", "").replace("sentrum", "stasjonen")));
        refused(() -> marit.change(at(theirs.id(), "receive"), 0, "{}"), 404, "not-in-this-kommune");
        assertThat(marit.get(theirs.location()).problem()).isEqualTo("unknown-id");
    }

    @Test
    void a_role_that_one_no_longer_holds_is_refused() {
        var service = newService();
        var seat = jonas.as("FIELD_WORKER@" + service);
        try (var guest = new Guest(anne, service, Person.JONAS, "FIELD_WORKER", TODAY.minusDays(7))) {
            done(seat.post(CONCERNS, concern("Mens jeg er her", "")));
            guest.leaves();
        }
        refused(() -> seat.post(CONCERNS, concern("Etterpå", "")), 403, "role-not-held");
    }

    @Test
    void a_field_worker_receives_nothing() {
        var id = registered();
        refused(() -> jonas.change(at(id, "receive"), 0, "{}"), 403, "role-may-not");
    }

    @Test
    void a_concern_is_not_linked_to_a_case_that_is_not_there() {
        var id = registered();
        var received = marit.change(at(id, "receive"), 0, "{}");
        var body = "{\"caseId\": \"%s\"}".formatted(UUID.randomUUID());
        refused(() -> marit.change(at(id, "link"), received.version(), body), 422, "case-is-not-open");
    }

    @ParameterizedTest
    @CsvSource({"nb, Ta imot bekymringen først.", "nn, Ta imot bekymringa først.", "en, Receive the concern first."})
    void a_broken_rule_is_told_in_the_readers_language(String language, String sentence) {
        var id = registered();
        var body = "{\"question\": \"Når?\"}";
        var answer =
                refused(() -> marit.reading(language).change(at(id, "ask"), 0, body), 409, "concern-not-yet-received");
        assertThat(answer.sentence()).isEqualTo(sentence);
    }

    @Test
    void the_whole_way_from_registration_to_the_answer() {
        var id = registered();
        var received = marit.change(at(id, "receive"), 0, "{}");
        var asked = marit.change(at(id, "ask"), received.version(), "{\"question\": \"Når på kvelden?\"}");
        var informed = jonas.change(at(id, "inform"), asked.version(), "{\"information\": \"Etter klokka ti\"}");
        var body = "{\"closingReason\": \"NOTED\", \"reason\": \"Vi følger med\"}";
        var closed = marit.change(at(id, "close"), informed.version(), body);
        var answered = marit.change(at(id, "answer"), closed.version(), "{\"answer\": \"Takk, vi følger med\"}");

        var seen =
                jonas.get(CONCERNS + "/" + id + "?after=" + answered.position()).body();
        assertThat(seen.path("standing").asString()).isEqualTo("ANSWERED");
        assertThat(seen.path("steps")
                        .valueStream()
                        .map(step -> step.path("kind").asString()))
                .containsExactly("REGISTERED", "RECEIVED", "ANSWER_DUE", "ASKED", "INFORMED", "CLOSED", "ANSWERED");
    }

    private String registered() {
        return done(jonas.post(CONCERNS, concern("Røyk bak kiosken", ""))).id();
    }

    private static String at(String id, String command) {
        return CONCERNS + "/" + id + "/" + command;
    }

    private static String concern(String seen, String more) {
        return """
            {"observation": {"subject": "MILIEU", "themes": ["rus"], "seen": "%s", "area": "sentrum",
             "ages": "13-15", "headcount": "FIVE_TO_NINE", "severity": "SOON"}%s}\
            """.formatted(seen, more);
    }
}
