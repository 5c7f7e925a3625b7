package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the API for tiltak and packages of tiltak takes in, and what it refuses and leaves no trace of. */
class TiltakOverHttpTest extends OverHttp {

    private static final String TILTAK = "/api/tiltak";
    private static final String PACKAGES = "/api/tiltak-packages";
    private static final String BECAUSE = "{\"reason\": \"Det er enighet om det\"}";

    String uteseksjonen;

    @BeforeEach
    void whose() {
        uteseksjonen = marit.body(UTESEKSJONEN);
    }

    @Test
    void from_the_proposal_until_it_ends() {
        var id = done(jonas.post(TILTAK, proposed("Ute fredag kveld"))).id();
        var version = done(marit.change(at(id, "approve"), 0, BECAUSE)).version();
        version = done(jonas.change(at(id, "start"), version, "{}")).version();
        version = done(jonas.change(at(id, "adjust"), version, """
            {"change": "Også lørdag", "reason": "Uroen har flyttet seg"}\
            """)).version();
        version = done(jonas.change(at(id, "funding"), version, """
            {"source": "Bufdir", "amountOre": 10000000}\
            """)).version();
        var applied = jonas.get(TILTAK + "/" + id + "?after=" + settled()).body();
        var funding = applied.path("funding").path(0).path("id").asString();
        version = done(jonas.change(at(id, "funding/" + funding + "/grant"), version, """
            {"amountOre": 8000000, "reportBy": "2099-12-31"}\
            """))
                .version();
        version = done(jonas.change(at(id, "spend"), version, """
            {"funding": "%s", "amountOre": 7900000, "purpose": "Lønn"}\
            """.formatted(funding)))
                .version();
        version = done(jonas.change(at(id, "funding/" + funding + "/report"), version, "{}"))
                .version();
        version = done(jonas.change(at(id, "evaluate"), version, """
            {"result": "REACHED", "outcome": "Roligere kvelder", "learnt": "Møt opp hver fredag"}\
            """)).version();
        var last = done(jonas.change(at(id, "end"), version, BECAUSE));

        var seen = kari.get(TILTAK + "/" + id + "?after=" + last.position());
        assertThat(version(seen)).isEqualTo(last.version());
        assertThat(seen.body().path("item").path("state").asString()).isEqualTo("ENDED");
        assertThat(seen.body().path("item").path("result").asString()).isEqualTo("REACHED");
        assertThat(seen.body().path("item").path("grantedOre").asLong()).isEqualTo(80_000_00);
        assertThat(seen.body().path("item").path("spentOre").asLong()).isEqualTo(79_000_00);
        assertThat(seen.body()
                        .path("steps")
                        .valueStream()
                        .map(step -> step.path("kind").asString()))
                .containsExactly(
                        "PROPOSED",
                        "APPROVED",
                        "STARTED",
                        "ADJUSTED",
                        "APPLIED",
                        "GRANTED",
                        "SPENT",
                        "REPORTED",
                        "EVALUATED",
                        "ENDED");
    }

    @Test
    void what_it_is_made_of_and_what_it_led_to_is_kept() {
        var id = done(jonas.post(TILTAK, proposed("Åpen hall", "\"ages\": {\"from\": 13, \"to\": 16}")))
                .id();
        var version = done(jonas.change(at(id, "target-group"), 0, """
            {"targetGroup": "Ungdom ved hallen", "ages": {"from": 14, "to": 17}, "area": "sentrum"}\
            """)).version();
        version = done(jonas.change(at(id, "resources"), version, """
            {"unit": "%s", "what": "To ansatte", "hours": 40, "amountOre": 500000}\
            """.formatted(uteseksjonen)))
                .version();
        version = done(jonas.change(at(id, "indicators"), version, """
            {"name": "I arbeid", "unit": "ungdommer", "people": true, "baseline": 3}\
            """)).version();
        var current = version;
        refused(
                () -> jonas.change(at(id, "goal"), current, "{\"goal\": \"%s\"}".formatted(NOBODYS)),
                422,
                "no-such-goal");
        var goal = goalInForce();
        version = done(jonas.change(at(id, "goal"), version, "{\"goal\": \"%s\"}".formatted(goal)))
                .version();
        var made = jonas.get(TILTAK + "/" + id + "?after=" + settled()).body();
        var indicator = made.path("indicators").path(0).path("id").asString();
        var resource = made.path("resources").path(0).path("id").asString();
        var last = done(jonas.change(at(id, "indicators/" + indicator + "/measure"), version, "{\"value\": 12.50}"));

        assertThat(made.path("targetGroup").asString()).isEqualTo("Ungdom ved hallen");
        assertThat(made.path("ages").path("to").asInt()).isEqualTo(17);
        assertThat(made.path("goal").asString()).isEqualTo(goal);
        assertThat(baseline(made)).isEqualTo("3");
        var above = kari.get(TILTAK + "/" + id + "?after=" + last.position()).body();
        assertThat(above.path("indicators")
                        .path(0)
                        .path("baseline")
                        .path("value")
                        .isNull())
                .isTrue();
        assertThat(above.path("indicators")
                        .path(0)
                        .path("measured")
                        .path(0)
                        .path("amount")
                        .path("value")
                        .asString())
                .isEqualTo("12.5");
        refused(
                () -> kari.change(at(id, "resources/" + resource + "/withdraw"), 0, "{\"reason\": \"x\"}"),
                412,
                "version-is-stale");
        done(marit.change(at(id, "resources/" + resource + "/withdraw"), last.version(), BECAUSE));
    }

    @Test
    void a_tiltak_joins_no_package_of_another_kommune() {
        var theirs = done(geir.post(TILTAK, """
            {"title": "Fjellstrands", "responsible": "%s", "packageName": "Deres"}\
            """.formatted(geir.body(ARBEIDSGRUPPEN))));
        for (var pack : java.util.List.of(theirs.id(), NOBODYS)) {
            refused(() -> jonas.post(TILTAK, inPackage("Vår", "\"pack\": \"" + pack + "\"")), 422, "no-such-package");
        }
        var ours = done(jonas.post(TILTAK, inPackage("Vår", "\"packageName\": \"Vår pakke\"")));
        var pack = "\"pack\": \"" + ours.id() + "\"";
        done(jonas.post(TILTAK, inPackage("Vår andre", pack)));
        assertThat(geir.get(PACKAGES + "/" + ours.id() + "?after=" + settled()).problem())
                .isEqualTo("unknown-id");
        assertThat(marit.get(PACKAGES + "/" + ours.id() + "?after=" + settled())
                        .body()
                        .path("rounds")
                        .path(0)
                        .path("tiltak")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void what_works_is_anchored_in_ordinary_operation() {
        var id = done(jonas.post(TILTAK, proposed("Fast kveldsvakt"))).id();
        var approved = done(marit.change(at(id, "approve"), 0, BECAUSE));
        var started = done(jonas.change(at(id, "start"), approved.version(), "{}"));
        var anchor = "{\"service\": \"%s\", \"reason\": \"Det virker\"}".formatted(uteseksjonen);
        refused(() -> jonas.change(at(id, "anchor"), started.version(), anchor), 409, "anchoring-needs-evaluation");
        var evaluated = done(jonas.change(at(id, "evaluate"), started.version(), """
            {"result": "REACHED", "learnt": "Ungdommene kjenner oss"}\
            """));
        var last = done(jonas.change(at(id, "anchor"), evaluated.version(), anchor));

        var seen = marit.get(TILTAK + "/" + id + "?after=" + last.position()).body();
        assertThat(seen.path("item").path("state").asString()).isEqualTo("ANCHORED");
        assertThat(seen.path("anchoredIn").path("name").asString()).isEqualTo(UTESEKSJONEN);
    }

    @Test
    void money_that_is_refused_is_not_spent() {
        var id = done(jonas.post(TILTAK, proposed("Tur"))).id();
        var approved = done(marit.change(at(id, "approve"), 0, BECAUSE));
        var applied = done(jonas.change(at(id, "funding"), approved.version(), """
            {"source": "Bufdir", "amountOre": 100}\
            """));
        var funding = jonas.get(TILTAK + "/" + id + "?after=" + applied.position())
                .body()
                .path("funding")
                .path(0)
                .path("id")
                .asString();
        var answered = done(jonas.change(at(id, "funding/" + funding + "/refuse"), applied.version(), BECAUSE));
        var spend = "{\"funding\": \"%s\", \"amountOre\": 1, \"purpose\": \"Buss\"}".formatted(funding);
        refused(() -> jonas.change(at(id, "spend"), answered.version(), spend), 409, "funding-is-not-granted");
        refused(
                () -> jonas.change(at(id, "funding/" + NOBODYS + "/grant"), answered.version(), "{\"amountOre\": 1}"),
                404,
                "unknown-funding");
        var nobodys = spend.replace(funding, NOBODYS);
        refused(() -> jonas.change(at(id, "spend"), answered.version(), nobodys), 422, "no-such-funding");
    }

    @Test
    void a_package_that_is_repeated_proposes_its_tiltak_anew() {
        var first = done(jonas.post(TILTAK, inPackage("Sommerjobb", "\"packageName\": \"Sommer\"")));
        var pack = jonas.get(first.location() + "?after=" + first.position())
                .body()
                .path("item")
                .path("pack")
                .asString();
        var second = done(jonas.post(TILTAK, inPackage("Foreldremøter", "\"pack\": \"%s\"".formatted(pack))));

        var again = done(marit.post(PACKAGES + "/" + pack + "/repeat", repeated(first.id(), second.id())));

        var copies = marit.get(TILTAK + "?pack=" + again.id() + "&after=" + settled())
                .body()
                .path("items");
        assertThat(copies.valueStream().map(copy -> copy.path("title").asString()))
                .containsExactlyInAnyOrder("Sommerjobb", "Foreldremøter");
        assertThat(copies.valueStream())
                .allMatch(copy -> copy.path("state").asString().equals("PROPOSED")
                        && copy.path("packageName").asString().equals("Sommer igjen"));
        var copy =
                marit.get(TILTAK + "/" + copies.path(0).path("id").asString()).body();
        assertThat(copy.path("item").path("repeats").asString()).isIn(first.id(), second.id());
        assertThat(copy.path("area").path("id").asString()).isEqualTo("sentrum");

        refused(
                () -> marit.post(PACKAGES + "/" + NOBODYS + "/repeat", repeated(first.id())),
                422,
                "not-in-that-package");
        refused(() -> marit.post(PACKAGES + "/" + pack + "/repeat", repeated(NOBODYS)), 422, "not-in-that-package");
        refused(() -> geir.post(PACKAGES + "/" + pack + "/repeat", repeated(first.id())), 422, "not-in-that-package");
        refused(() -> jonas.post(PACKAGES + "/" + pack + "/repeat", repeated(first.id())), 403, "role-may-not");
        var none = repeated();
        refused(() -> marit.post(PACKAGES + "/" + pack + "/repeat", none), 422, "field-missing");
    }

    @Test
    void an_empty_tiltak_is_refused_field_by_field() {
        var answer = refused(() -> jonas.post(TILTAK, "{}"), 422, "field-missing");
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("responsible", "title");
    }

    @Test
    void what_is_too_long_unknown_or_of_the_wrong_form_is_refused() {
        refused(() -> jonas.post(TILTAK, proposed("x".repeat(201))), 422, "field-too-long");
        refused(() -> jonas.post(TILTAK, proposed("Tur", "\"navn\": \"Ola\"")), 422, "unknown-field");
        refused(() -> jonas.post(TILTAK, proposed("Tur", "\"amountOre\": \"mye\"")), 422, "field-wrong-form");
        refused(() -> jonas.post(TILTAK, proposed("Tur", "\"amountOre\": -1")), 422, "amount-may-not-be-negative");
        refused(
                () -> jonas.post(
                        TILTAK, proposed("Tur", "\"startBy\": \"2030-02-01\", \"evaluateBy\": \"2030-01-01\"")),
                422,
                "evaluation-before-start");
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        var tomorrow = "\"occurredOn\": \"%s\"".formatted(TODAY.plusDays(2));
        refused(() -> jonas.post(TILTAK, proposed("Tur", tomorrow)), 422, "occurred-on-in-the-future");
        var id = done(jonas.post(TILTAK, proposed("Tur"))).id();
        refused(
                () -> marit.change(at(id, "approve"), 0, "{\"reason\": \"Ja\", " + tomorrow + "}"),
                422,
                "occurred-on-in-the-future");
    }

    @Test
    void what_the_kommune_does_not_have_is_refused_where_it_stands() {
        refused(() -> jonas.post(TILTAK, proposed("Tur", "\"themes\": [\"dans\"]")), 422, "code-not-in-use");
        refused(() -> jonas.post(TILTAK, proposed("Tur", "\"area\": \"månen\"")), 422, "code-not-in-use");
        var nobody = proposed("Tur").replace(uteseksjonen, NOBODYS);
        assertThat(refused(() -> jonas.post(TILTAK, nobody), 422, "no-such-body")
                        .body()
                        .path("field")
                        .asString())
                .isEqualTo("responsible");
        refused(() -> jonas.post(TILTAK, proposed("Tur", "\"caseId\": \"" + NOBODYS + "\"")), 422, "no-such-case");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approve  | {'reason': 'Ja'}",
                "reject   | {'reason': 'Nei'}",
                "start    | {}",
                "adjust   | {'change': 'Lørdag', 'reason': 'Uro'}",
                "evaluate | {'result': 'PARTLY', 'learnt': 'Litt'}",
                "end      | {'reason': 'Slutt'}",
                "anchor   | {'service': '0197f000-0000-7000-8000-000000000000', 'reason': 'Drift'}",
                "funding  | {'source': 'Bufdir', 'amountOre': 1}",
                "spend    | {'amountOre': 1, 'purpose': 'Buss'}",
                "funding/0197f000-0000-7000-8000-000000000000/grant  | {'amountOre': 1}",
                "funding/0197f000-0000-7000-8000-000000000000/refuse | {'reason': 'Nei'}",
                "funding/0197f000-0000-7000-8000-000000000000/report | {}",
                "target-group | {'targetGroup': 'Ungdom'}",
                "goal | {'goal': '0197f000-0000-7000-8000-000000000000'}",
                "resources/0197f000-0000-7000-8000-000000000000/withdraw | {'reason': 'Nei'}",
                "indicators/0197f000-0000-7000-8000-000000000000/measure | {'value': 1}"
            })
    void an_unknown_id_is_not_found(String command, String body) {
        refused(() -> marit.change(at(NOBODYS, command), 0, body.replace('\'', '"')), 404, "unknown-id");
    }

    @Test
    void a_funding_that_is_no_id_is_not_found() {
        var id = done(jonas.post(TILTAK, proposed("Tur"))).id();
        refused(() -> jonas.change(at(id, "funding/tull/grant"), 0, "{\"amountOre\": 1}"), 404, "unknown-id");
    }

    @Test
    void a_stale_version_is_told_which_one_is_current_and_a_change_needs_one() {
        var id = done(jonas.post(TILTAK, proposed("Tur"))).id();
        var approved = done(marit.change(at(id, "approve"), 0, BECAUSE));
        var answer = refused(() -> jonas.change(at(id, "start"), 0, "{}"), 412, "version-is-stale");
        assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(approved.version());
        refused(() -> jonas.post(at(id, "start"), "{}"), 428, "version-needed");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_takes_no_other_words() {
        var key = UUID.randomUUID();
        var first = done(jonas.post(TILTAK, key, proposed("Det ene")));
        var before = events();
        assertThat(jonas.post(TILTAK, key, proposed("Det ene"))).isEqualTo(first);
        assertThat(events()).isEqualTo(before);
        refused(() -> jonas.post(TILTAK, key, proposed("Det andre")), 422, "key-used-for-something-else");
        refused(() -> marit.post(TILTAK, key, proposed("Det ene")), 422, "key-used-for-something-else");
    }

    @ParameterizedTest
    @CsvSource({"nb", "nn", "en"})
    void deciding_above_ones_level_is_refused_in_the_readers_language(String language) {
        var id = done(jonas.post(TILTAK, proposed("Over hodet"))).id();
        var above = marit.in(STYRINGSGRUPPEN).reading(language);
        var answer = refused(() -> above.change(at(id, "approve"), 0, BECAUSE), 403, "only-within-the-levels-mandate");
        var nb = marit.in(STYRINGSGRUPPEN).change(at(id, "approve"), 0, BECAUSE);
        assertThat(answer.sentence().equals(nb.sentence())).isEqualTo(language.equals("nb"));
        refused(() -> jonas.change(at(id, "approve"), 0, BECAUSE), 403, "role-may-not");
        refused(() -> kari.change(at(id, "reject"), 0, BECAUSE), 403, "only-within-the-levels-mandate");
    }

    @Test
    void only_those_responsible_carry_it_out() {
        var theirs = proposed("Sommerjobb").replace(uteseksjonen, marit.body("NAV Lundvik"));
        var id = done(jonas.post(TILTAK, theirs)).id();
        var approved = done(marit.change(at(id, "approve"), 0, BECAUSE));
        refused(
                () -> jonas.change(at(id, "start"), approved.version(), "{}"),
                403,
                "only-those-responsible-for-the-tiltak");
        refused(() -> nils.change(at(id, "start"), approved.version(), "{}"), 403, "role-may-not");
        refused(() -> anne.change(at(id, "start"), approved.version(), "{}"), 403, "role-may-not");
    }

    @Test
    void a_role_that_one_no_longer_holds_is_refused() {
        var service = newService();
        var seat = jonas.as("FIELD_WORKER@" + service);
        try (var guest = new Guest(anne, service, Person.JONAS, "FIELD_WORKER", TODAY.minusDays(7))) {
            done(seat.post(TILTAK, proposed("Mens jeg er her")));
            var left = guest.leaves();
            assertThat(seat.get(TILTAK + "?after=" + left).problem()).isEqualTo("role-not-held");
        }
        refused(() -> seat.post(TILTAK, proposed("Etterpå")), 403, "role-not-held");
    }

    @Test
    void the_two_kommuner_find_nothing_of_each_other() {
        var ours = done(jonas.post(TILTAK, proposed("Lundviks")));
        var theirBody = geir.body(ARBEIDSGRUPPEN);
        var theirs = done(geir.post(TILTAK, """
            {"title": "Fjellstrands", "responsible": "%s"}\
            """.formatted(theirBody)));
        refused(() -> geir.change(at(ours.id(), "approve"), 0, BECAUSE), 404, "not-in-this-kommune");
        refused(() -> marit.change(at(theirs.id(), "approve"), 0, BECAUSE), 404, "not-in-this-kommune");
        assertThat(geir.get(ours.location()).problem()).isEqualTo("unknown-id");
        assertThat(marit.get(theirs.location()).problem()).isEqualTo("unknown-id");
        var abroad = proposed("For naboen").replace(uteseksjonen, theirBody);
        refused(() -> jonas.post(TILTAK, abroad), 422, "no-such-body");
    }

    private String proposed(String title) {
        return proposed(title, "\"area\": \"sentrum\"");
    }

    private String proposed(String title, String more) {
        return "{\"title\": \"%s\", \"responsible\": \"%s\", %s}".formatted(title, uteseksjonen, more);
    }

    private String inPackage(String title, String pack) {
        return proposed(title, "\"area\": \"sentrum\", " + pack);
    }

    private static String repeated(String... tiltak) {
        return """
            {"name": "Sommer igjen", "tiltak": %s, "reason": "Det virket"}\
            """.formatted(list(tiltak));
    }

    private String goalInForce() {
        var plan = jonas.get("/api/plans")
                .body()
                .path("items")
                .valueStream()
                .filter(each -> each.path("status").asString().equals("IN_FORCE"))
                .findFirst()
                .orElseThrow();
        return jonas.get("/api/plans/" + plan.path("id").asString())
                .body()
                .at("/goals/0/under/0/id")
                .asString();
    }

    private static String baseline(JsonNode tiltak) {
        return tiltak.path("indicators").path(0).path("baseline").path("value").asString();
    }

    private static String at(String id, String command) {
        return TILTAK + "/" + id + "/" + command;
    }
}
