package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API for decisions takes in, and what it refuses and leaves no trace of. */
class DecisionOverHttpTest extends OverHttp {

    private static final String DECISIONS = "/api/decisions";

    Client secretary;
    String group;
    String uteseksjonen;

    @BeforeEach
    void meet() {
        secretary = marit.in(KOORDINERINGSGRUPPEN);
        group = marit.body(KOORDINERINGSGRUPPEN);
        uteseksjonen = marit.body(UTESEKSJONEN);
    }

    @Test
    void from_the_meeting_until_it_is_carried_out() {
        var made = done(secretary.post(DECISIONS, decided("Åpen hall fredag")));
        assertThat(made.location()).isEqualTo(DECISIONS + "/" + made.id());

        var confirmed = done(siri.change(at(made.id(), "confirm"), made.version(), "{}"));
        var told = done(secretary.change(at(made.id(), "communicate"), confirmed.version(), toUteseksjonen()));
        var taken = done(jonas.change(at(made.id(), "acknowledge"), told.version(), "{}"));
        var result = "{\"result\": \"Hallen er åpen\"}";
        var last = done(jonas.change(at(made.id(), "carry-out"), taken.version(), result));

        var seen = kari.get(made.location() + "?after=" + last.position());
        assertThat(version(seen)).isEqualTo(last.version());
        var item = seen.body().path("item");
        assertThat(item.path("title").asString()).isEqualTo("Åpen hall fredag");
        assertThat(item.path("status").asString()).isEqualTo("CARRIED_OUT");
        assertThat(item.path("confirmed").asBoolean()).isTrue();
        assertThat(seen.body().path("recordedBy").path("name").asString()).isEqualTo("Marit Ekeland");
        assertThat(seen.body().path("confirmedBy").path("name").asString()).isEqualTo("Siri Tangen");
        assertThat(seen.body().path("present").size()).isEqualTo(2);
        assertThat(seen.body()
                        .path("receivers")
                        .path(0)
                        .path("acknowledgedBy")
                        .path("name")
                        .asString())
                .isEqualTo("Jonas Brekke");
        assertThat(seen.body().path("outcome").asString()).isEqualTo("Hallen er åpen");
    }

    @Test
    void a_later_decision_takes_its_place_and_is_itself_revoked() {
        var first = done(secretary.post(DECISIONS, decided("Hallen til kl. 23")));
        var second = done(secretary.post(DECISIONS, decided("Hallen til kl. 22")));
        var because = "{\"by\": \"%s\", \"reason\": \"Naboene\"}".formatted(second.id());
        done(siri.change(at(first.id(), "supersede"), first.version(), because));
        var last = done(siri.change(at(second.id(), "revoke"), second.version(), "{\"reason\": \"Hallen er stengt\"}"));

        var superseded =
                siri.get(first.location() + "?after=" + last.position()).body();
        assertThat(superseded.path("item").path("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(superseded.path("supersededBy").path("id").asString()).isEqualTo(second.id());
        var revoked = siri.get(second.location()).body();
        assertThat(revoked.path("item").path("status").asString()).isEqualTo("REVOKED");
        assertThat(revoked.path("endReason").asString()).isEqualTo("Hallen er stengt");

        refused(
                () -> secretary.change(at(second.id(), "communicate"), last.version(), toUteseksjonen()),
                409,
                "decision-no-longer-stands");
    }

    @Test
    void a_circulation_that_all_have_answered_concludes_by_itself() {
        var tone = new Client(port, Person.TONE);
        var ours = done(tone.post("/api/bodies/working-groups", """
            {"appointedBy": "%s", "name": "Buss", "level": "UTFORENDE", "mandate": "Få bussen til å gå lenger",
             "from": "%s", "deadline": "%s"}\
            """.formatted(
                                tone.body(ARBEIDSGRUPPEN), TODAY.minusDays(30), TODAY.plusDays(30))))
                .location()
                .replace("/api/bodies/", "");
        try (var leader = new Guest(tone, ours, Person.GEIR, "COORDINATOR", TODAY.minusDays(7));
                var member = new Guest(tone, ours, Person.RANDI, "MEMBER", TODAY.minusDays(7))) {
            var chair = new Client(port, Person.GEIR).as("COORDINATOR@" + ours);
            var started = done(chair.post(DECISIONS + "/circulate", circulated(ours)));
            var answered = done(chair.change(at(started.id(), "answer"), started.version(), "{\"answer\": \"FOR\"}"));
            assertThat(chair.get(started.location() + "?after=" + answered.position())
                            .body()
                            .path("item")
                            .path("status")
                            .asString())
                    .isEqualTo("CIRCULATING");

            var randi = new Client(port, Person.RANDI).as("MEMBER@" + ours);
            done(randi.change(at(started.id(), "answer"), answered.version(), "{\"answer\": \"FOR\"}"));

            var seen = chair.get(started.location() + "?after=" + settled()).body();
            assertThat(seen.path("item").path("status").asString()).isEqualTo("IN_FORCE");
            assertThat(seen.path("way").asString()).isEqualTo("BY_CIRCULATION");
            assertThat(seen.path("result").asString()).isEqualTo("ADOPTED");
            assertThat(seen.path("text").asString()).isEqualTo("Bussen går til kl. 23");
            assertThat(seen.path("present").size()).isEqualTo(2);
            assertThat(chair.get("/api/tiltak?decision=" + started.id())
                            .body()
                            .path("items")
                            .path(0)
                            .path("title")
                            .asString())
                    .isEqualTo("Kveldsbuss");
        }
    }

    @Test
    void a_tiltak_has_the_themes_and_the_area_of_the_case_that_was_decided_on() {
        var caseId = done(marit.post("/api/cases", """
            {"title": "Uro ved kiosken", "themes": ["rus", "vold"], "area": "sentrum", "headcount": "FIVE_TO_NINE",
             "reason": "Meldt av to"}\
            """)).id();
        var wanted = ", \"caseId\": \"%s\", \"tiltak\": [{\"title\": \"Flere ute\", \"responsible\": \"%s\"}]"
                .formatted(caseId, uteseksjonen);
        var made = done(secretary.post(DECISIONS, decided("Flere ute", wanted, "")));

        var tiltak = marit.get("/api/tiltak?decision=" + made.id() + "&after=" + settled())
                .body()
                .path("items")
                .path(0);
        assertThat(tiltak.path("state").asString()).isEqualTo("APPROVED");
        var whole = marit.get("/api/tiltak/" + tiltak.path("id").asString()).body();
        assertThat(whole.path("area").path("id").asString()).isEqualTo("sentrum");
        assertThat(whole.path("themes")
                        .valueStream()
                        .map(theme -> theme.path("id").asString()))
                .containsExactlyInAnyOrder("rus", "vold");
    }

    @Test
    void an_empty_decision_is_refused_field_by_field() {
        var answer = refused(() -> secretary.post(DECISIONS, "{}"), 422, "field-missing");
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("proposal", "result", "way");
        var blank = decided(" ");
        var named = refused(() -> secretary.post(DECISIONS, blank), 422, "field-missing");
        assertThat(named.body().path("field").asString()).isEqualTo("proposal.title");
    }

    @Test
    void an_oversized_text_is_refused() {
        refused(() -> secretary.post(DECISIONS, decided("x".repeat(201))), 422, "field-too-long");
        var made = done(secretary.post(DECISIONS, decided("Lang grunn")));
        var reason = "{\"reason\": \"%s\"}".formatted("x".repeat(1001));
        refused(() -> siri.change(at(made.id(), "revoke"), made.version(), reason), 422, "field-too-long");
    }

    @Test
    void an_unknown_field_is_refused_at_any_depth() {
        refused(() -> secretary.post(DECISIONS, decided("Hva", ", \"navn\": \"Ola\"", "")), 422, "unknown-field");
        refused(() -> secretary.post(DECISIONS, decided("Hva", "", ", \"navn\": \"Ola\"")), 422, "unknown-field");
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        var tomorrow = ", \"occurredOn\": \"" + TODAY.plusDays(2) + "\"";
        refused(() -> secretary.post(DECISIONS, decided("Hva", "", tomorrow)), 422, "occurred-on-in-the-future");
        var made = done(secretary.post(DECISIONS, decided("I morgen")));
        var body = "{\"occurredOn\": \"%s\"}".formatted(TODAY.plusDays(2));
        refused(() -> siri.change(at(made.id(), "confirm"), made.version(), body), 422, "occurred-on-in-the-future");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confirm     | {}",
                "acknowledge | {}",
                "answer      | {'answer': 'FOR'}",
                "close       | {'reason': 'Fristen er ute'}",
                "communicate | {'to': ['0197f000-0000-7000-8000-000000000000'], 'acknowledgeBy': '2099-01-01'}",
                "carry-out   | {'result': 'Gjort'}",
                "supersede   | {'by': '0197f000-0000-7000-8000-000000000000', 'reason': 'Nytt'}",
                "revoke      | {'reason': 'Feil'}"
            })
    void an_unknown_id_is_not_found(String command, String body) {
        refused(() -> secretary.change(at(NOBODYS, command), 0, body.replace('\'', '"')), 404, "unknown-id");
    }

    @Test
    void unknown_ids_in_the_words_are_refused_where_they_stand() {
        var noCase = ", \"caseId\": \"" + NOBODYS + "\"";
        refused(() -> secretary.post(DECISIONS, decided("Hva", noCase, "")), 422, "no-such-case");
        var noBody = decided("Hva").replace(uteseksjonen, NOBODYS);
        var answer = refused(() -> secretary.post(DECISIONS, noBody), 422, "no-such-body");
        assertThat(answer.body().path("field").asString()).isEqualTo("responsible");
        var noId = decided("Hva").replace(uteseksjonen, "uteseksjonen");
        var unreadable = refused(() -> secretary.post(DECISIONS, noId), 422, "field-wrong-form");
        assertThat(unreadable.body().path("field").asString()).isEqualTo("proposal.responsible");
        var made = done(secretary.post(DECISIONS, decided("Hva")));
        var by = "{\"by\": \"%s\", \"reason\": \"Nytt\"}".formatted(NOBODYS);
        refused(() -> siri.change(at(made.id(), "supersede"), made.version(), by), 422, "no-such-decision");
    }

    @Test
    void a_stale_version_is_told_which_one_is_current_and_a_change_needs_one() {
        var made = done(secretary.post(DECISIONS, decided("Gammelt")));
        var confirmed = done(siri.change(at(made.id(), "confirm"), made.version(), "{}"));
        var answer = refused(
                () -> secretary.change(at(made.id(), "communicate"), made.version(), toUteseksjonen()),
                412,
                "version-is-stale");
        assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(confirmed.version());
        assertThat(answer.tag()).isEqualTo("\"" + confirmed.version() + "\"");
        refused(() -> secretary.post(at(made.id(), "communicate"), toUteseksjonen()), 428, "version-needed");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_takes_no_other_words() {
        var key = UUID.randomUUID();
        var made = done(secretary.post(DECISIONS, key, decided("Det ene")));
        var before = events();
        assertThat(secretary.post(DECISIONS, key, decided("Det ene"))).isEqualTo(made);
        assertThat(events()).isEqualTo(before);
        refused(() -> secretary.post(DECISIONS, key, decided("Det andre")), 422, "key-used-for-something-else");
        refused(
                () -> siri.change(at(made.id(), "confirm"), made.version(), key, "{}"),
                422,
                "key-used-for-something-else");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Dette kan ikke avgjøres på dette nivået. Løft saken til nivået over, eller velg noe nivået har myndighet"
                + " til.'",
        "nn, 'Dette kan ikkje avgjerast på dette nivået. Løft saka til nivået over, eller vel noko nivået har mynde"
                + " til.'",
        "en, 'This cannot be decided at this level. Escalate the case to the level above, or choose something the"
                + " level has the authority to decide.'"
    })
    void deciding_above_ones_level_is_refused_in_the_readers_language(String language, String sentence) {
        var goal = decided("Nye mål").replace("\"TILTAK\"", "\"GOAL\"");
        var answer = refused(() -> secretary.reading(language).post(DECISIONS, goal), 403, "level-may-not-decide-this");
        assertThat(answer.sentence()).isEqualTo(sentence);
    }

    @Test
    void a_body_decides_for_itself_alone() {
        refused(() -> marit.post(DECISIONS, decided("For andre")), 403, "must-sit-in-the-deciding-body");
        refused(() -> kari.post(DECISIONS, decided("For andre")), 403, "must-sit-in-the-deciding-body");
        refused(() -> jonas.post(DECISIONS, decided("For andre")), 403, "role-may-not");
        refused(() -> anne.post(DECISIONS, decided("For andre")), 403, "role-may-not");
    }

    @Test
    void a_role_that_one_does_not_hold_is_refused() {
        refused(() -> jonas.as("COORDINATOR@" + group).post(DECISIONS, decided("Kuppet")), 403, "role-not-held");
        assertThat(jonas.as("COORDINATOR@" + group).get(DECISIONS).problem()).isEqualTo("role-not-held");
    }

    @Test
    void the_two_kommuner_find_nothing_of_each_other() {
        var ours = done(secretary.post(DECISIONS, decided("Lundviks")));
        var politiradet = geir.in("Politirådet");
        var council = geir.body("Politirådet");
        var theirs = done(politiradet.post(DECISIONS, """
            {"proposal": {"body": "%s", "kind": "PRIORITY", "title": "Fjellstrands", "text": "Det", "reason": "Derfor",
             "responsible": "%s"}, "result": "ADOPTED", "way": "IN_MEETING", "meeting": "Politirådet", "present": %s}\
            """.formatted(
                        council, council, list(Person.GEIR.user().toString()))));

        refused(() -> politiradet.change(at(ours.id(), "confirm"), 0, "{}"), 404, "not-in-this-kommune");
        refused(() -> siri.change(at(theirs.id(), "confirm"), 0, "{}"), 404, "not-in-this-kommune");
        assertThat(geir.get(ours.location()).problem()).isEqualTo("unknown-id");
        assertThat(siri.get(theirs.location()).problem()).isEqualTo("unknown-id");
        var by = "{\"by\": \"%s\", \"reason\": \"Nytt\"}".formatted(theirs.id());
        refused(() -> siri.change(at(ours.id(), "supersede"), 0, by), 422, "no-such-decision");
        var abroad = decided("For naboen").replace(uteseksjonen, council);
        refused(() -> secretary.post(DECISIONS, abroad), 422, "no-such-body");
    }

    private String decided(String title) {
        return decided(title, "", "");
    }

    private String decided(String title, String ofTheProposal, String more) {
        return """
            {"proposal": {"body": "%s", "kind": "TILTAK", "title": "%s", "text": "Hallen holdes åpen",
             "reason": "Det er uro", "responsible": "%s"%s},
             "result": "ADOPTED", "way": "IN_MEETING", "meeting": "Koordineringsgruppen", "present": %s%s}\
            """.formatted(
                        group,
                        title,
                        uteseksjonen,
                        ofTheProposal,
                        list(Person.SIRI.user().toString(), Person.MARIT.user().toString()),
                        more);
    }

    private static String circulated(String body) {
        return """
            {"proposal": {"body": "%s", "kind": "TILTAK", "title": "Kveldsbuss", "text": "Bussen går til kl. 23",
             "reason": "Mange går hjem langs veien", "responsible": "%s",
             "tiltak": [{"title": "Kveldsbuss", "responsible": "%s"}]}, "answerBy": "%s"}\
            """.formatted(body, body, body, TODAY.plusDays(7));
    }

    private String toUteseksjonen() {
        return "{\"to\": [\"%s\"], \"acknowledgeBy\": \"%s\"}".formatted(uteseksjonen, TODAY.plusDays(7));
    }

    private static String at(String id, String command) {
        return DECISIONS + "/" + id + "/" + command;
    }
}
