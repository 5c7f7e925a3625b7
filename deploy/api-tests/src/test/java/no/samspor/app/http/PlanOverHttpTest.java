package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The handlingsplan, the årsrapport and the indicators over the API: what they take in, and what they refuse. */
class PlanOverHttpTest extends OverHttp {

    private static final String PLANS = "/api/plans";
    private static final String REPORTS = "/api/annual-reports";
    private static final String INDICATORS = "/api/indicators";
    private static final String HEADING = "kilde;kode;indikator;område;periode;verdi;enhet\\n";
    private static final int THIS_YEAR = TODAY.getYear();

    private String gruppen;
    private Client inStyringsgruppen;

    @BeforeEach
    void where() {
        gruppen = marit.body(KOORDINERINGSGRUPPEN);
        inStyringsgruppen = marit.in(STYRINGSGRUPPEN);
    }

    @Test
    void a_plan_from_the_draft_until_it_is_in_force_and_carried_on() {
        var id = done(marit.post(PLANS, draft(THIS_YEAR))).id();
        refused(() -> marit.change(at(id, "submit"), 0, "{}"), 409, "plan-needs-goals");
        var main = done(marit.change(at(id, "goals"), 0, "{\"text\": \"Et trygt oppvekstmiljø\"}"));
        var goal = goal(id, main.position(), "/goals/0/id");
        var sub = done(marit.change(
                at(id, "goals"),
                main.version(),
                "{\"under\": \"%s\", \"text\": \"Tiltak forankres\"}".formatted(goal)));
        var subGoal = goal(id, sub.position(), "/goals/0/under/0/id");
        refused(
                () -> marit.change(
                        at(id, "goals"), sub.version(), "{\"under\": \"%s\", \"text\": \"x\"}".formatted(subGoal)),
                422,
                "sub-goal-needs-main-goal");
        refused(
                () -> marit.change(
                        at(id, "goals/" + subGoal + "/prioritise"), sub.version(), "{\"rank\": 2, \"why\": \"x\"}"),
                422,
                "rank-beyond-the-goals");
        refused(() -> kari.change(at(id, "submit"), sub.version(), "{}"), 403, "only-the-drafting-body");
        var submitted = done(marit.change(at(id, "submit"), sub.version(), "{}"));

        assertThat(jonas.get(PLANS + "/" + id).status()).isEqualTo(404);
        refused(() -> siri.change(at(id, "approve"), submitted.version(), "{}"), 403, "only-the-approving-body");
        refused(
                () -> inStyringsgruppen.change(at(id, "approve"), submitted.version(), "{}"),
                403,
                "nobody-approves-their-own-submission");
        var returned = done(kari.change(
                at(id, "return"),
                submitted.version(),
                "{\"comment\": \"Når?\", \"goals\": {\"%s\": \"Gjør det målbart\"}}".formatted(subGoal)));
        var read = siri.get(PLANS + "/" + id + "?after=" + returned.position()).body();
        assertThat(read.at("/item/status").asString()).isEqualTo("RETURNED");
        assertThat(read.at("/goals/0/under/0/comment").asString()).isEqualTo("Gjør det målbart");
        var changed = done(marit.change(
                at(id, "goals/" + subGoal + "/change"),
                returned.version(),
                "{\"text\": \"Halvparten av tiltakene forankres\"}"));
        var again = done(marit.change(at(id, "submit"), changed.version(), "{}"));
        refused(() -> kari.change(at(id, "approve"), changed.version(), "{}"), 412, "version-is-stale");
        done(kari.change(at(id, "approve"), again.version(), "{}"));

        var inForce = jonas.get(PLANS + "/" + id + "?after=" + settled()).body();
        assertThat(inForce.at("/item/status").asString()).isEqualTo("IN_FORCE");
        refused(() -> marit.post(at(id, "put-in-force"), "{}"), 409, "plan-took-force-before");
        refused(() -> marit.change(at(id, "submit"), again.version() + 1, "{}"), 409, "plan-is-not-being-drafted");

        var later =
                done(marit.post(PLANS, draft(THIS_YEAR + 1).replaceFirst("\\{", """
                    {"goals": [{"goal": "%s", "text": "Et trygt oppvekstmiljø"}, {"goal": "%s", "under": "%s", "text": "Mer"}],\
                    """.formatted(goal, subGoal, goal))));
        var carried = marit.get(later.location() + "?after=" + later.position()).body();
        assertThat(carried.at("/goals/0/under/0/id").asString()).isEqualTo(subGoal);
        refused(() -> marit.post(at(later.id(), "put-in-force"), "{}"), 409, "plan-is-not-approved");
        refused(() -> geir.change(at(id, "submit"), again.version() + 1, "{}"), 404, "not-in-this-kommune");
        assertThat(geir.get(PLANS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void a_plan_that_cannot_be_read_is_refused_where_it_is_wrong() {
        refused(() -> marit.post(PLANS, "{}"), 422, "field-missing");
        refused(
                () -> marit.post(
                        PLANS, draft(THIS_YEAR).replace("\"until\": %d".formatted(THIS_YEAR), "\"until\": 2001")),
                422,
                "plan-ends-before-it-begins");
        refused(() -> marit.post(PLANS, draft(99_999)), 422, "field-out-of-range");
        refused(() -> jonas.post(PLANS, draft(THIS_YEAR)), 403, "only-the-drafting-body");
        refused(() -> nils.post(PLANS, draft(THIS_YEAR)), 403, "role-may-not");
    }

    @Test
    void a_report_is_frozen_and_what_comes_later_is_told_beside() {
        refused(() -> geir.post(REPORTS, report(THIS_YEAR, null)), 422, "year-is-not-over");
        refused(() -> geir.post(REPORTS, report(THIS_YEAR + 1, true)), 422, "year-has-not-begun");
        var reported = geir.get(REPORTS)
                .body()
                .path("items")
                .valueStream()
                .map(report -> report.path("year").asInt())
                .toList();
        var year = IntStream.iterate(THIS_YEAR - 3, before -> before - 1)
                .filter(each -> !reported.contains(each))
                .findFirst()
                .orElseThrow();
        var drafted = done(geir.post(REPORTS, report(year, null)));
        refused(() -> geir.post(REPORTS, report(year, null)), 409, "report-is-drafted-already");
        var at = REPORTS + "/" + drafted.id();
        refused(() -> geir.change(at + "/submit", 0, "{}"), 409, "report-needs-a-summary");
        var before = geir.get(at + "?after=" + drafted.position()).body();
        assertThat(before.path("beforeYearEnd").asBoolean()).isFalse();
        assertThat(before.path("changed").asBoolean()).isFalse();

        var tiltak = done(geir.post("/api/tiltak", """
            {"title": "Åpent verksted", "responsible": "%s"}\
            """.formatted(geir.body(ARBEIDSGRUPPEN))));
        done(geir.change(tiltak.location() + "/approve", 0, "{\"reason\": \"Ja\"}"));
        var started =
                done(geir.change(tiltak.location() + "/start", 1, "{\"occurredOn\": \"%d-03-01\"}".formatted(year)));
        var after = geir.get(at + "?after=" + started.position()).body();
        assertThat(figure(after, "Tiltak startet").path("shown"))
                .isEqualTo(figure(before, "Tiltak startet").path("shown"));
        assertThat(figure(after, "Tiltak startet").path("now").asString()).startsWith("nå: ");

        var redrafted = done(geir.change(at + "/redraft", 0, "{}"));
        assertThat(redrafted.position()).isGreaterThan(started.position());
        var written = done(geir.change(
                at + "/write", redrafted.version(), "{\"section\": \"SUMMARY\", \"text\": \"Et rolig år.\"}"));
        var submitted = done(geir.change(at + "/submit", written.version(), "{}"));
        refused(
                () -> geir.in("Politirådet").change(at + "/approve", submitted.version(), "{}"),
                403,
                "nobody-approves-their-own-submission");
        refused(() -> marit.change(at + "/submit", submitted.version(), "{}"), 404, "not-in-this-kommune");
        var read = geir.get(at + "?after=" + submitted.position()).body();
        assertThat(read.path("stage").asString()).isEqualTo("SUBMITTED");
        assertThat(read.path("changed").asBoolean()).isFalse();
        assertThat(read.at("/sections/0/text").asString()).isEqualTo("Et rolig år.");
    }

    @Test
    void a_sheet_is_looked_through_then_imported_whole_and_not_twice() {
        var code = "trivsel-" + UUID.randomUUID();
        var good = sheet("Ungdata;" + code + ";Trives på skolen;;2025;91,5;prosent\\n" + "Politiet;" + code
                + ";Anmeldt vold;sentrum;2025;1 240;anmeldelser\\n");
        var preview = done(marit.post(INDICATORS + "/preview", good)).body();
        assertThat(preview.path("ready").asInt()).isEqualTo(2);
        assertThat(preview.at("/rows/0/reading/value").asDouble()).isEqualTo(91.5);
        assertThat(preview.at("/rows/1/reading/value").asDouble()).isEqualTo(1240);

        var half = sheet("Ungdata;a;Trives på skolen;;2025;91.5;prosent\\n" + "Avisen;a;A;;2025;<5;prosent\\nUngdata;"
                + code + ";B;;2025;1,0;prosent\\n");
        var faulty = done(marit.post(INDICATORS + "/preview", half)).body();
        assertThat(faulty.path("faulty").asInt()).isEqualTo(2);
        assertThat(faulty.at("/rows/0/faults/0/detail").asString()).contains("punktum");
        var answer = refused(() -> marit.post(INDICATORS + "/import", half), 422, "sheet-has-faults");
        assertThat(answer.body().path("rows")).hasSize(2);

        var stored = done(marit.post(INDICATORS + "/import", good));
        assertThat(done(marit.post(INDICATORS + "/preview", good))
                        .body()
                        .path("faulty")
                        .asInt())
                .isEqualTo(2);
        refused(() -> marit.post(INDICATORS + "/import", good), 422, "sheet-has-faults");
        var list = jonas.get(INDICATORS + "?after=" + stored.position());
        var one = list.body()
                .path("items")
                .valueStream()
                .filter(series -> series.path("code").asString().equals(code)
                        && series.path("source").asString().equals("UNGDATA"))
                .findFirst()
                .orElseThrow();
        assertThat(one.at("/values/0/shown").asString()).isEqualTo("91,5");
        var correct = INDICATORS + "/" + one.at("/values/0/id").asString() + "/correct";
        var corrected = done(marit.change(correct, version(list), "{\"value\": 90.5, \"reason\": \"Lest feil\"}"));
        assertThat(version(marit.get(INDICATORS + "?after=" + corrected.position())))
                .isEqualTo(corrected.version());
        refused(() -> jonas.post(INDICATORS + "/import", good), 403, "role-may-not");
        refused(() -> marit.change(correct, 0, "{\"value\": 1, \"reason\": \"x\"}"), 412, "version-is-stale");
        refused(
                () -> marit.change(
                        INDICATORS + "/" + NOBODYS + "/correct",
                        corrected.version(),
                        "{\"value\": 1, \"reason\": \"x\"}"),
                404,
                "indicator-not-recorded");
    }

    @Test
    void a_sheet_that_cannot_be_read_says_why() {
        var key = UUID.randomUUID().toString();
        refused(
                () -> marit.post(INDICATORS + "/preview", sheet("").replace(';', ',')),
                422,
                "sheet-has-wrong-delimiter");
        refused(() -> marit.post(INDICATORS + "/import", sheet("")), 422, "sheet-is-empty");
        refused(
                () -> marit.post(INDICATORS + "/import", sheet("").replace("enhet", "mål")),
                422,
                "sheet-has-unknown-heading");
        refused(
                () -> marit.post(INDICATORS + "/import", sheet("Ungdata;a;Ã¸l;;2025;1;prosent\\n")),
                422,
                "sheet-has-wrong-encoding");
        refused(() -> marit.post(INDICATORS + "/import", "{\"text\": \" \"}"), 422, "field-missing");
        refused(
                () -> marit.postFile(
                        INDICATORS + "/preview",
                        key,
                        "kilde;kode;indikator;omr\u00e5de".getBytes(StandardCharsets.ISO_8859_1)),
                422,
                "sheet-has-wrong-encoding");
    }

    private String goal(String plan, long position, String pointer) {
        return marit.get(PLANS + "/" + plan + "?after=" + position)
                .body()
                .at(pointer)
                .asString();
    }

    private static JsonNode figure(JsonNode report, String label) {
        return report.path("sections")
                .valueStream()
                .flatMap(section -> section.path("figures").valueStream())
                .filter(figure -> figure.path("label").asString().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String draft(int year) {
        return """
            {"title": "Handlingsplan for SLT", "body": "%s", "from": %d, "until": %d}\
            """.formatted(gruppen, year, year);
    }

    private String report(int year, @Nullable Boolean early) {
        return "{\"year\": %d, \"body\": \"%s\"%s}"
                .formatted(year, geir.body(ARBEIDSGRUPPEN), early == null ? "" : ", \"beforeYearEnd\": " + early);
    }

    private static String sheet(String rows) {
        return "{\"text\": \"" + HEADING + rows + "\"}";
    }

    private static String at(String id, String command) {
        return PLANS + "/" + id + "/" + command;
    }
}
