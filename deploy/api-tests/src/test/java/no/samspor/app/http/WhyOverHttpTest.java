package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** «Hvorfor finnes dette?»: back to the concerns and on to what came of it. */
class WhyOverHttpTest extends OverHttp {

    private static final String WHY = "/api/audit/why/";

    @Test
    void a_tiltak_leads_back_over_the_decision_the_meeting_and_the_lift_to_the_concerns_and_on_to_its_evaluation() {
        var why = nils.get(WHY + tiltak("Sommerjobb for 12 ungdommer")).body();

        assertThat(why.path("kind").asString()).isEqualTo("TILTAK");
        assertThat(why.path("name").asString()).isEqualTo("Sommerjobb for 12 ungdommer");
        assertThat(events(why.path("before")))
                .containsSubsequence(
                        "ConcernRegistered",
                        "CaseOpened",
                        "CaseEscalated",
                        "EscalationAccepted",
                        "DecisionMade",
                        "TiltakProposed")
                .contains("AgendaItemPlaced")
                .doesNotContain("NoteAdded", "TiltakReminded");
        assertThat(events(why.path("after")))
                .containsSubsequence("TiltakStarted", "TiltakEvaluated")
                .contains("MinutesApproved", "ConcernAnswered", "DecisionAcknowledged");
        assertThat(why.path("before").valueStream())
                .allSatisfy(step -> assertThat(step.path("page").asString())
                        .matches("/revisjon/(saker|hendelser)/[0-9a-f-]+\\?position="
                                + step.path("position").asLong()));
    }

    @Test
    void a_decision_a_sub_goal_and_a_concern_are_asked_about_in_the_same_way() {
        var made = nils.get(WHY + decision()).body();
        assertThat(events(made.path("before")))
                .contains("ConcernRegistered", "CaseEscalated")
                .endsWith("DecisionMade");
        assertThat(events(made.path("after"))).contains("TiltakProposed", "TiltakEvaluated", "DecisionCommunicated");

        var goal = database.sql("""
            select e.payload ->> 'goal' from store.event e where e.payload_type like '%.GoalLinked'
              and e.meta_data ->> 'kommune' = '4999' limit 1\
            """).query(String.class).single();
        var set = nils.get(WHY + goal).body();
        assertThat(set.path("kind").asString()).isEqualTo("GOAL");
        assertThat(set.path("name").asString()).isNotBlank();
        assertThat(events(set.path("before"))).contains("PlanDrafted").endsWith("GoalSet");
        assertThat(events(set.path("after"))).contains("PlanApproved", "GoalLinked", "TiltakStarted");
        assertThat(Stream.concat(events(set.path("before")).stream(), events(set.path("after")).stream()))
                .contains("ConcernRegistered", "DecisionMade");

        var concern = made.path("before")
                .valueStream()
                .filter(step -> step.path("what").asString().contains("B-2026-001"))
                .findFirst()
                .orElseThrow()
                .path("page")
                .asString()
                .replaceFirst("/revisjon/hendelser/(.*)\\?position=\\d+", "$1");
        var raised = nils.get(WHY + concern).body();
        assertThat(events(raised.path("before"))).containsExactly("ConcernRegistered");
        assertThat(events(raised.path("after")))
                .containsSubsequence("CaseEscalated", "DecisionMade", "TiltakStarted", "ConcernAnswered");
    }

    @Test
    void what_is_none_of_these_or_of_another_kommune_is_not_there_and_nobody_else_asks() {
        var id = tiltak("Sommerjobb for 12 ungdommer");
        var theirs = done(geir.post(
                "/api/tiltak", "{\"title\": \"Deres\", \"responsible\": \"%s\"}".formatted(geir.body(ARBEIDSGRUPPEN))));

        assertThat(nils.get(WHY + NOBODYS).status()).isEqualTo(404);
        assertThat(nils.get(WHY + theirs.id()).status()).isEqualTo(404);
        assertThat(nils.get(WHY + nils.body(ARBEIDSGRUPPEN)).status()).isEqualTo(404);
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get(WHY + id).status()).isEqualTo(404);
            assertThat(other.page("/revisjon/hvorfor/" + id).status()).isEqualTo(404);
        }
        for (var language : List.of("nb", "nn", "en")) {
            assertThat(nils.page("/revisjon/hvorfor/" + id + "?lang=" + language)
                            .text())
                    .contains("Sommerjobb for 12 ungdommer")
                    .doesNotContain("??", "{0}");
        }
    }

    private String decision() {
        return first(nils.get("/api/decisions?subject=V-2026-001"), "number", "V-2026-001");
    }

    private String tiltak(String title) {
        return first(nils.get("/api/tiltak?decision=" + decision()), "title", title);
    }

    private static String first(Client.Answer list, String field, String value) {
        return list.body()
                .path("items")
                .valueStream()
                .filter(item -> item.path(field).asString().equals(value))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    /** The types of the events, by their positions. */
    private List<String> events(JsonNode steps) {
        return steps.valueStream()
                .map(step -> database.sql("select payload_type from store.event where global_index = ?")
                        .param(step.path("position").asLong())
                        .query(String.class)
                        .single()
                        .replaceFirst(".*\\.", ""))
                .toList();
    }
}
