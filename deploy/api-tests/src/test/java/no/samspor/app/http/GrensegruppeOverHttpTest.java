package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Two kommuner bring matters to the grensegruppe they share. */
class GrensegruppeOverHttpTest extends OverHttp {

    private static final String GRENSEGRUPPA = "Grensegruppa Lundvik–Fjellstrand";
    private static final String NOTE = "Snakket med faren";

    private Client here;
    private Client neighbour;
    private String group;

    @BeforeEach
    void in_the_group() {
        here = marit.in(GRENSEGRUPPA);
        neighbour = geir.in(GRENSEGRUPPA);
        group = marit.body(GRENSEGRUPPA);
    }

    @Test
    void what_is_brought_is_read_by_both_answered_and_nothing_else_is_read() {
        var caseId = opened();
        done(marit.change(of(caseId, "notes"), 0, "{\"text\": \"%s\"}".formatted(NOTE)));
        var brought = done(marit.change(of(caseId, "bring"), 1, matter("Ser dere det samme?")));

        for (var reader : List.of(here, neighbour)) {
            var read = reader.get("/api/matters?after=" + brought.position());
            var matter = about(read, caseId);
            assertThat(matter.path("question").asString()).isEqualTo("Ser dere det samme?");
            assertThat(matter.path("kommune").path("name").asString()).isEqualTo("Lundvik kommune");
            assertThat(read.body().toString()).doesNotContain(NOTE);
            assertThat(reader.get("/api/cases/" + caseId).status()).isEqualTo(404);
        }
        assertThat(geir.get("/api/matters?after=" + brought.position()).body().toString())
                .doesNotContain(caseId);

        var matter = about(here.get("/api/matters"), caseId).path("id").asString();
        var answered = done(marit.change(of(caseId, "matters/" + matter + "/answer"), 2, "{\"answer\": \"Ja, ofte\"}"));
        var read = about(neighbour.get("/api/matters?after=" + answered.position()), caseId);
        assertThat(read.path("answer").asString()).isEqualTo("Ja, ofte");
        refused(
                () -> marit.change(of(caseId, "matters/" + matter + "/take-back"), 3, "{\"reason\": \"Feil\"}"),
                409,
                "matter-is-answered");
    }

    @Test
    void what_is_taken_back_is_gone_from_both() {
        var caseId = opened();
        var brought = done(marit.change(of(caseId, "bring"), 0, matter("Kan dere se etter?")));
        refused(() -> marit.change(of(caseId, "bring"), 1, matter("En gang til?")), 409, "matter-lies-there");
        var matter = about(here.get("/api/matters?after=" + brought.position()), caseId)
                .path("id")
                .asString();
        var taken = done(
                marit.change(of(caseId, "matters/" + matter + "/take-back"), 1, "{\"reason\": \"Det løste seg\"}"));

        for (var reader : List.of(here, neighbour, marit)) {
            assertThat(reader.get("/api/matters?after=" + taken.position())
                            .body()
                            .toString())
                    .doesNotContain(matter);
        }
    }

    @Test
    void what_points_out_a_person_does_not_leave_the_kommune() {
        var caseId = opened();
        var phone = matter("Ring 412 00 000?");
        refused(() -> marit.change(of(caseId, "bring"), 0, phone), 422, "summary-holds-identifying-details");
        var unsigned = matter("Ser dere det?").replace("\"signedOff\": true", "\"signedOff\": false");
        refused(() -> marit.change(of(caseId, "bring"), 0, unsigned), 422, "escalation-needs-signed-off-summary");
        var elsewhere = matter("Ser dere det?").replace(group, marit.body(KOORDINERINGSGRUPPEN));
        refused(() -> marit.change(of(caseId, "bring"), 0, elsewhere), 422, "no-such-grensegruppe");
        refused(() -> jonas.change(of(caseId, "bring"), 0, matter("Ser dere?")), 403, "role-may-not");
        refused(() -> geir.change(of(caseId, "bring"), 0, matter("Ser dere?")), 404, "not-in-this-kommune");
        done(marit.change(of(caseId, "bring"), 0, matter("Ser dere det?")));
        refused(
                () -> marit.change(of(caseId, "matters/" + NOBODYS + "/answer"), 1, "{\"answer\": \"Ja\"}"),
                409,
                "unknown-matter");
        var name = about(marit.get("/api/matters?after=" + settled()), caseId)
                .path("id")
                .asString();
        refused(
                () -> marit.change(of(caseId, "matters/" + name + "/answer"), 1, "{\"answer\": \"Ring 412 00 000\"}"),
                422,
                "summary-holds-identifying-details");
    }

    private String opened() {
        return done(marit.post("/api/cases", """
            {"title": "Salg på toget", "themes": ["rus"], "area": "sentrum", "headcount": "FIVE_TO_NINE",
             "reason": "Meldt av to"}\
            """)).id();
    }

    private String matter(String question) {
        return """
            {"grensegruppe": "%s", "title": "Salg på toget", "question": "%s", "summary": "Det selges på toget.",
             "signedOff": true, "judged": [], "reason": "Toget går gjennom begge kommunene"}\
            """.formatted(group, question);
    }

    private static JsonNode about(Client.Answer matters, String caseId) {
        return matters.body()
                .path("items")
                .valueStream()
                .filter(matter -> matter.path("caseId").asString().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    private static String of(String caseId, String command) {
        return "/api/cases/" + caseId + "/" + command;
    }
}
