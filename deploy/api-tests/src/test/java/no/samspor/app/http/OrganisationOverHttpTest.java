package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.app.demo.Person;
import no.samspor.kernel.organisation.KommuneSetUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API for bodies, members and lists takes in, and what it refuses and leaves no trace of. */
class OrganisationOverHttpTest extends OverHttp {

    private static final String BODIES = "/api/bodies";

    @Test
    void a_body_is_set_up_gets_a_member_and_is_dissolved() {
        var body = done(anne.post(BODIES, service("Natteravnene")));
        assertThat(body.location()).startsWith(BODIES + "/");
        var appointed = done(anne.post(body.location() + "/members", member("Berit Ås")));

        var members = anne.get(body.location() + "/members?after=" + appointed.position());
        assertThat(version(members)).isEqualTo(appointed.version());
        var berit = members.body().path("items").path(0);
        assertThat(berit.path("name").asString()).isEqualTo("Berit Ås");
        assertThat(berit.path("role").asString()).isEqualTo("FIELD_WORKER");

        var seat = body.location() + "/members/" + berit.path("membership").asString();
        var released = done(anne.change(seat + "/release", appointed.version(), until(-1)));
        assertThat(anne.get(body.location() + "/members?after=" + released.position())
                        .body()
                        .path("items")
                        .size())
                .isZero();
        assertThat(anne.get(body.location() + "/members?on=" + TODAY.minusDays(2))
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(1);
        refused(() -> anne.change(seat + "/release", released.version(), until(-1)), 409, "membership-has-ended");

        var dissolved = done(anne.change(body.location() + "/dissolve", released.version(), until(0)));
        assertThat(anne.get(body.location() + "?after=" + dissolved.position())
                        .body()
                        .path("until")
                        .asString())
                .isEqualTo(TODAY.toString());
    }

    @Test
    void a_working_group_is_appointed_and_reports() {
        var by = anne.body(KOORDINERINGSGRUPPEN);
        var group = done(marit.post(BODIES + "/working-groups", """
            {"appointedBy": "%s", "name": "Arbeidsgruppe for uteområdet", "level": "UTFORENDE", "from": "%s",
             "mandate": "Finn ut hva som skal til", "deadline": "%s"}\
            """.formatted(by, TODAY, TODAY.plusDays(30))));
        var reported = done(marit.change(group.location() + "/report", group.version(), "{\"report\": \"Lys\"}"));
        var seen = marit.get(group.location() + "?after=" + reported.position()).body();
        assertThat(seen.path("appointedBy").asString()).isEqualTo(by);
        assertThat(seen.path("report").asString()).isEqualTo("Lys");
    }

    @Test
    void a_list_is_changed_and_codes_stay() {
        var code = "havna-" + UUID.randomUUID().toString().substring(0, 8);
        var before = anne.get("/api/code-lists/AREAS");
        var codes = before.body().path("items").toString();
        var longer = codes.replaceFirst(
                "]$", ", {\"code\": \"%s\", \"name\": \"Havna\", \"active\": true}]".formatted(code));
        var body = "{\"entries\": %s, \"reason\": \"Ny bydel\"}";
        var changed = done(anne.change("/api/code-lists/AREAS/change", version(before), body.formatted(longer)));
        assertThat(anne.get("/api/code-lists/AREAS?after=" + changed.position())
                        .body()
                        .path("items")
                        .valueStream()
                        .map(entry -> entry.path("code").asString()))
                .contains(code);
        refused(
                () -> anne.change("/api/code-lists/AREAS/change", changed.version(), body.formatted(codes)),
                422,
                "code-may-not-vanish");
    }

    @Test
    void the_operator_sets_up_a_kommune_once() {
        var kommune = String.valueOf(5000 + kommuner());
        var operator = anne.as("SYSTEM@" + kommune);
        var setUp = """
            {"kommune": "%s", "name": "Nordvik kommune",
             "ladder": [{"level": "UTFORENDE"}, {"level": "STYRENDE"}],
             "themes": [{"code": "rus", "name": "Rusmidler", "active": true}],
             "areas": [{"code": "sentrum", "name": "Sentrum", "active": true}],
             "administrator": {"bodyName": "Administrasjonen", "user": "%s", "name": "Odd Li", "title": "IT-leder"}}\
            """.formatted(kommune, UUID.randomUUID());
        refused(() -> marit.as("SYSTEM@" + kommune).post("/api/kommuner", setUp), 403, "role-not-held");
        refused(() -> anne.post("/api/kommuner", setUp), 403, "role-may-not");
        refused(() -> anne.as("SYSTEM@4996").post("/api/kommuner", setUp), 404, "not-in-this-kommune");
        refused(
                () -> operator.post("/api/kommuner", setUp.replace("\"STYRENDE\"", "\"UTFORENDE\"")),
                422,
                "ladder-needs-both-ends");

        done(operator.post("/api/kommuner", setUp));

        refused(() -> operator.post("/api/kommuner", setUp), 409, "kommune-is-set-up");
    }

    @Test
    void what_is_empty_too_long_or_unknown_is_refused() {
        var empty = refused(() -> anne.post(BODIES, "{}"), 422, "field-missing");
        assertThat(empty.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("from", "kind", "meetingsPerYear", "name");
        refused(() -> anne.post(BODIES, service("x".repeat(81))), 422, "field-too-long");
        refused(() -> anne.post(BODIES, service("Ny\", \"leder\": \"Ola")), 422, "unknown-field");
        refused(() -> anne.post(BODIES, service("Ny").replace(": 0", ": 61")), 422, "field-out-of-range");
        refused(() -> anne.post(BODIES, service("Ny").replace("TJENESTE", "KLUBB")), 422, "field-wrong-form");
    }

    @Test
    void what_has_not_happened_yet_is_refused() {
        var tomorrow = service("Ny\", \"occurredOn\": \"" + TODAY.plusDays(2));
        refused(() -> anne.post(BODIES, tomorrow), 422, "occurred-on-in-the-future");
    }

    @Test
    void what_the_ladder_does_not_allow_is_refused() {
        var second =
                service("Nok en").replace("TJENESTE", "KOORDINERINGSGRUPPE").replace("UTFORENDE", "KOORDINERENDE");
        refused(() -> anne.post(BODIES, second), 409, "level-has-its-group");
        refused(
                () -> anne.post(BODIES, service("Oppe").replace("UTFORENDE", "STYRENDE")),
                422,
                "body-kind-needs-other-level");
        var auditor = member("Ola By").replace("FIELD_WORKER", "AUDITOR");
        refused(
                () -> anne.post(BODIES + "/" + anne.body(UTESEKSJONEN) + "/members", auditor),
                422,
                "role-does-not-fit-body");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"dissolve | {'until': '2099-01-01', 'reason': 'Slutt'}", "report | {'report': 'Lys'}"})
    void an_unknown_body_is_not_found(String command, String body) {
        refused(
                () -> anne.change(BODIES + "/" + NOBODYS + "/" + command, current(), body.replace('\'', '"')),
                404,
                "unknown-body");
    }

    @Test
    void an_unknown_body_has_no_members_and_a_member_is_found_in_their_body_alone() {
        refused(() -> anne.post(BODIES + "/" + NOBODYS + "/members", member("Ola By")), 404, "unknown-body");
        var uteseksjonen = anne.body(UTESEKSJONEN);
        refused(
                () -> anne.change(
                        BODIES + "/" + uteseksjonen + "/members/" + NOBODYS + "/release", current(), until(0)),
                404,
                "unknown-membership");
        refused(
                () -> anne.change(BODIES + "/" + uteseksjonen + "/members/tull/release", current(), until(0)),
                404,
                "unknown-id");
        var jonasSeat = anne.get(BODIES + "/" + uteseksjonen + "/members")
                .body()
                .path("items")
                .path(0)
                .path("membership")
                .asString();
        for (var other : List.of(NOBODYS, anne.body(STYRINGSGRUPPEN))) {
            refused(
                    () -> anne.change(BODIES + "/" + other + "/members/" + jonasSeat + "/release", current(), until(0)),
                    404,
                    "unknown-membership");
        }
    }

    @Test
    void a_stale_version_is_told_which_one_is_current_and_a_change_needs_one() {
        var body = done(anne.post(BODIES, service("Kort liv")));
        var answer = refused(
                () -> anne.change(body.location() + "/dissolve", body.version() - 1, until(0)),
                412,
                "version-is-stale");
        assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(body.version());
        refused(() -> anne.post(body.location() + "/dissolve", until(0)), 428, "version-needed");
    }

    @Test
    void the_same_key_gives_the_same_answer_and_takes_no_other_words() {
        var key = UUID.randomUUID();
        var first = done(anne.post(BODIES, key, service("En")));
        var before = events();
        assertThat(anne.post(BODIES, key, service("En"))).isEqualTo(first);
        assertThat(events()).isEqualTo(before);
        refused(() -> anne.post(BODIES, key, service("To")), 422, "key-used-for-something-else");
    }

    @Test
    void nobody_but_the_administrator_changes_it() {
        for (var other : List.of(jonas, marit, siri, kari, nils)) {
            refused(() -> other.post(BODIES, service("Min")), 403, "role-may-not");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Du har ikke lenger rollen du prøver å handle i. Velg en annen rolle, eller be administrator om hjelp.'",
        "nn, 'Du har ikkje lenger rolla du prøver å handle i. Vel ei anna rolle, eller be administrator om hjelp.'",
        "en, 'You do not hold the role you try to act in, or no longer. Choose another role, or ask the administrator.'"
    })
    void a_role_that_one_no_longer_holds_is_refused_in_the_readers_language(String language, String sentence) {
        var office = done(anne.post(
                        BODIES,
                        service("Kontor " + language)
                                .replace("TJENESTE", "ADMINISTRASJON")
                                .replace(", \"level\": \"UTFORENDE\"", "")))
                .location()
                .replace(BODIES + "/", "");
        var seat = marit.as("ADMINISTRATOR@" + office).reading(language);
        try (var guest = new Guest(anne, office, Person.MARIT, "ADMINISTRATOR", TODAY.minusDays(7))) {
            done(seat.post(BODIES, service("Opprettet av vikaren " + language)));
            guest.leaves();
        }
        var answer = refused(() -> seat.post(BODIES, service("Etterpå")), 403, "role-not-held");
        assertThat(answer.sentence()).isEqualTo(sentence);
    }

    @Test
    void the_two_kommuner_find_nothing_of_each_other() {
        var tone = new Client(port, Person.TONE);
        var ours = anne.body(KOORDINERINGSGRUPPEN);
        var theirs = tone.body("Politirådet");
        refused(() -> tone.post(BODIES + "/" + ours + "/members", member("Ola By")), 404, "unknown-body");
        refused(() -> anne.post(BODIES + "/" + theirs + "/members", member("Ola By")), 404, "unknown-body");
        assertThat(tone.get(BODIES + "/" + ours).problem()).isEqualTo("unknown-id");
        assertThat(tone.get(BODIES + "/" + ours + "/members").problem()).isEqualTo("unknown-id");
        assertThat(anne.get("/api/kommuner/4998").problem()).isEqualTo("unknown-id");
        refused(
                () -> tone.as("ADMINISTRATOR@" + anne.body("Samspor-administrasjonen"))
                        .post(BODIES, service("Min")),
                403,
                "role-not-held");
    }

    /** How many there are, to find a number that is free. */
    private long kommuner() {
        return database.sql("select count(*) from store.event where payload_type = ?")
                .param(KommuneSetUp.class.getName())
                .query(Long.class)
                .single();
    }

    /** The version of Lundvik's organisation. */
    private long current() {
        return version(anne.get(BODIES));
    }

    private static String service(String name) {
        return """
            {"kind": "TJENESTE", "level": "UTFORENDE", "meetingsPerYear": 0, "from": "%s", "name": "%s"}\
            """.formatted(TODAY.minusDays(30), name);
    }

    private static String member(String name) {
        return """
            {"user": "%s", "name": "%s", "title": "Frivillig", "role": "FIELD_WORKER", "position": "MEMBER",
             "from": "%s"}\
            """.formatted(UUID.randomUUID(), name, TODAY.minusDays(7));
    }

    private static String until(int days) {
        return "{\"until\": \"%s\", \"reason\": \"Slutt\"}".formatted(TODAY.plusDays(days));
    }
}
