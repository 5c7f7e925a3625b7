package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API for cases takes in, and what it refuses and leaves no trace of. */
class CaseOverHttpTest extends OverHttp {

    private static final String CASES = "/api/cases";
    private static final String SECRET = "Hemmelig notat om saken";

    @Test
    void from_opening_to_a_lift_that_the_level_above_accepts() {
        var id = opened();
        var noted = jonas.change(at(id, "notes"), 0, "{\"text\": \"" + SECRET + "\"}");
        assertThat(noted.status()).isEqualTo(200);
        assertThat(siri.get(CASES + "/" + id).status()).isEqualTo(404);

        var lifted = marit.change(at(id, "escalate"), noted.version(), lift("Rolig nå."));
        assertThat(lifted.status()).isEqualTo(200);
        var brief = siri.get(CASES + "/" + id + "?after=" + lifted.position());
        assertThat(brief.body().path("lifts").path(0).path("question").asString())
                .isEqualTo("Hvem kan bidra?");

        var accepted = siri.change(at(id, "accept"), lifted.version(), "{}");
        assertThat(accepted.status()).isEqualTo(200);
        var told = siri.get(CASES + "/" + id + "/timeline?after=" + accepted.position());
        assertThat(told.body().path("items").size()).isEqualTo(2);
        assertThat(told.body().toString()).doesNotContain(SECRET);
        assertThat(jonas.get(CASES + "/" + id + "/timeline").body().toString()).contains(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "Ring 412 00 000 om det, PHONE_NUMBER, 5, 15",
        "Skriv til ola@example.no, EMAIL_ADDRESS, 10, 24",
        "De bor i Storgata 12B, STREET_ADDRESS, 9, 21",
        "Gutten er 01010799968, NATIONAL_ID_NUMBER, 10, 21"
    })
    void a_summary_that_points_out_a_person_is_refused_and_says_where(String line, String kind, int start, int end) {
        var id = opened();

        var answer = refused(
                () -> marit.change(at(id, "escalate"), 0, lift("Rolig.\\n" + line)),
                422,
                "summary-holds-identifying-details");

        var finding = answer.body().path("findings").path(0);
        assertThat(finding.path("kind").asString()).isEqualTo(kind);
        assertThat(finding.path("line").asInt()).isEqualTo(2);
        assertThat(finding.path("start").asInt()).isEqualTo(start);
        assertThat(finding.path("end").asInt()).isEqualTo(end);
        assertThat(answer.body().toString()).doesNotContain(line.substring(start, end));
    }

    @Test
    void a_small_group_goes_up_only_when_a_person_has_judged_it() {
        var id = opened();
        refused(
                () -> marit.change(at(id, "escalate"), 0, lift("Det er tre gutter.")),
                422,
                "summary-warnings-not-judged");

        var judged = lift("Det er tre gutter.")
                .replace(
                        "\"judged\": []",
                        "\"judged\": [{\"part\": \"SUMMARY\", \"kind\": \"SMALL_GROUP\", \"line\": 1}]");
        assertThat(marit.change(at(id, "escalate"), 0, judged).status()).isEqualTo(200);
    }

    @Test
    void an_unsigned_summary_is_refused() {
        var id = opened();
        var unsigned = lift("Rolig.").replace("\"signedOff\": true", "\"signedOff\": false");
        refused(() -> marit.change(at(id, "escalate"), 0, unsigned), 422, "escalation-needs-signed-off-summary");
    }

    @Test
    void a_closed_case_is_not_escalated() {
        var id = opened();
        var closed = marit.change(at(id, "close"), 0, "{\"outcome\": \"RESOLVED\", \"reason\": \"Ferdig\"}");
        refused(() -> marit.change(at(id, "escalate"), closed.version(), lift("Rolig.")), 409, "case-is-closed");
    }

    @Test
    void a_stale_version_is_told_which_one_is_current() {
        var id = opened();
        var noted = jonas.change(at(id, "notes"), 0, "{\"text\": \"Sett igjen\"}");
        var answer = refused(() -> marit.change(at(id, "escalate"), 0, lift("Rolig.")), 412, "version-is-stale");
        assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(noted.version());
    }

    @Test
    void a_change_without_a_version_is_refused() {
        var id = opened();
        refused(() -> jonas.post(at(id, "notes"), "{\"text\": \"Hei\"}"), 428, "version-needed");
    }

    @Test
    void an_empty_case_is_refused_field_by_field() {
        var answer = refused(() -> marit.post(CASES, "{}"), 422, "field-missing");
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("area", "headcount", "reason", "themes", "title");
        var id = opened();
        var unsigned = refused(() -> marit.change(at(id, "escalate"), 0, "{}"), 422, "field-missing");
        assertThat(unsigned.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("question", "reason", "signedOff", "summary", "title");
        refused(() -> jonas.change(at(id, "notes"), 0, "{\"text\": \" \"}"), 422, "field-missing");
    }

    @Test
    void an_oversized_text_is_refused() {
        refused(() -> marit.post(CASES, open().replace("Uro ved kiosken", "x".repeat(121))), 422, "field-too-long");
        var id = opened();
        refused(() -> marit.change(at(id, "escalate"), 0, lift("x".repeat(4001))), 422, "field-too-long");
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        var id = opened();
        var note = "{\"text\": \"Hei\", \"occurredOn\": \"%s\"}".formatted(TODAY.plusDays(2));
        refused(() -> jonas.change(at(id, "notes"), 0, note), 422, "occurred-on-in-the-future");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_takes_no_other_words() {
        var key = UUID.randomUUID();
        var first = done(marit.post(CASES, key, open()));
        var before = events();
        assertThat(marit.post(CASES, key, open())).isEqualTo(first);
        assertThat(events()).isEqualTo(before);
        var other = open().replace("kiosken", "parken");
        refused(() -> marit.post(CASES, key, other), 422, "key-used-for-something-else");
    }

    @ParameterizedTest
    @CsvSource({"nb", "nn", "en"})
    void a_lift_is_answered_by_the_body_it_is_for_alone(String language) {
        var id = opened();
        var lifted = done(marit.change(at(id, "escalate"), 0, lift("Rolig nå.")));
        var answer = refused(
                () -> kari.reading(language).change(at(id, "accept"), lifted.version(), "{}"),
                403,
                "only-receiving-body-answers");
        var nb = kari.change(at(id, "accept"), lifted.version(), "{}");
        assertThat(answer.sentence().equals(nb.sentence())).isEqualTo(language.equals("nb"));
        refused(() -> jonas.change(at(id, "accept"), lifted.version(), "{}"), 403, "role-may-not");
    }

    @Test
    void a_role_that_one_no_longer_holds_is_refused() {
        var id = opened();
        var service = newService();
        var seat = jonas.as("FIELD_WORKER@" + service);
        try (var guest = new Guest(anne, service, Person.JONAS, "FIELD_WORKER", TODAY.minusDays(7))) {
            done(seat.change(at(id, "notes"), 0, "{\"text\": \"Mens jeg er her\"}"));
            var left = guest.leaves();
            assertThat(seat.get(CASES + "/" + id + "?after=" + left).problem()).isEqualTo("role-not-held");
        }
        refused(() -> seat.change(at(id, "notes"), 1, "{\"text\": \"Etterpå\"}"), 403, "role-not-held");
    }

    @Test
    void the_koordinator_of_another_kommune_finds_nothing() {
        var id = opened();
        refused(() -> geir.change(at(id, "notes"), 0, "{\"text\": \"Hei\"}"), 404, "not-in-this-kommune");
        assertThat(geir.get(CASES + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void an_unknown_id_and_an_unknown_field_are_refused() {
        refused(() -> marit.change(CASES + "/" + NOBODYS + "/notes", 0, "{\"text\": \"Hei\"}"), 404, "unknown-id");
        refused(() -> marit.post(CASES, open().replace("\"title\"", "\"tittel\"")), 422, "unknown-field");
    }

    @Test
    void the_check_stores_nothing_and_says_what_must_go() {
        var before = events();
        var answer = marit.post(CASES + "/summary-check", "{\"summary\": \"Ring 41200000\\nTo gutter\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("findings").size()).isEqualTo(2);
        assertThat(answer.body().path("findings").path(0).path("mustGo").asBoolean())
                .isTrue();
        assertThat(answer.body().path("findings").path(1).path("mustGo").asBoolean())
                .isFalse();
        assertThat(events()).isEqualTo(before);
    }

    private String opened() {
        var receipt = marit.post(CASES, open());
        assertThat(receipt.status()).isEqualTo(201);
        return receipt.id();
    }

    private static String at(String id, String command) {
        return CASES + "/" + id + "/" + command;
    }

    private static String open() {
        return """
            {"title": "Uro ved kiosken", "themes": ["rus"], "area": "sentrum", "ages": {"from": 13, "to": 15},
             "headcount": "FIVE_TO_NINE", "reason": "To tjenester har meldt det"}\
            """;
    }

    private static String lift(String summary) {
        return """
            {"title": "Uro i sentrum", "question": "Hvem kan bidra?", "summary": "%s", "signedOff": true, "judged": [],
             "basis": [{"kind": "CONCERN_COUNT"}], "reason": "Arbeidsgruppen har ikke penger"}\
            """.formatted(summary);
    }
}
