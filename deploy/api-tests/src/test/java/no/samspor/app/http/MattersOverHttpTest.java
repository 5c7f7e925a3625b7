package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.plan.PlanInForceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Everything but a case, event by event: what each event changed, as the database kept it. */
class MattersOverHttpTest extends OverHttp {

    private static final String MATTERS = "/api/audit/matters/";
    private static final String PAGE = "/revisjon/hendelser/";
    private static final String SUMMER_JOB = "Sommerjobb for 12 ungdommer";

    @Test
    void an_event_of_a_tiltak_says_what_it_changed_and_what_it_left() {
        settled();
        var id = tiltak(SUMMER_JOB);

        var started = at(id, "TiltakStarted");
        assertThat(started.path("kind").asString()).isEqualTo("TILTAK");
        assertThat(started.path("name").asString()).isEqualTo(SUMMER_JOB);
        assertThat(changed(started))
                .containsOnlyKeys("STATUS", "STARTED")
                .containsEntry("STATUS", "CHANGED: ikke startet > i gang");
        assertThat(changed(at(id, "TiltakProposed")))
                .containsKeys("STATUS", "TITLE", "RESPONSIBLE", "DECISION")
                .allSatisfy((field, change) -> assertThat(change).startsWith("NEW"));
        assertThat(changed(at(id, "TiltakEvaluated"))).containsKeys("STATUS", "EVALUATED", "RESULT", "LEARNT");
        assertThat(left(started)).contains("TITLE", "RESPONSIBLE");
    }

    @Test
    void an_event_of_a_plan_says_which_goals_it_changed_and_how() {
        settled();
        var id = planInForce();

        assertThat(changed(at(id, "PlanDrafted"))).containsKeys("STATUS", "TITLE", "YEARS");
        assertThat(changed(at(id, "GoalSet")).keySet())
                .isSubsetOf("MAIN_GOAL", "SUB_GOAL")
                .isNotEmpty();
        assertThat(changed(at(id, "PlanSubmitted"))).containsKeys("STATUS", "LIES_BEFORE", "SUBMITTED");
        assertThat(changed(at(id, "PlanApproved"))).containsKeys("STATUS", "APPROVED");
        // which plan is in force is told in a stream of the kommune's, and belongs to the plan all the same
        assertThat(changed(at(id, "PlanTookForce"))).containsOnlyKeys("STATUS", "IN_FORCE");
        assertThat(nils.get(MATTERS + PlanInForceId.of(new Kommunenummer("4999")))
                        .status())
                .isEqualTo(404);
    }

    /** Of each kind the one with the most events: nothing changes between two events, and the last left what is now. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiltak:TiltakProposed",
                "Plan:PlanDrafted",
                "Decision:DecisionMade",
                "Concern:ConcernRegistered",
                "Meeting:MeetingScheduled",
                "Report:AnnualReportDrafted"
            })
    void what_one_event_left_the_next_one_found(String kind) {
        settled();
        unbroken(busiest(kind.replaceFirst(".*:", "")));
    }

    private void unbroken(String id) {
        Map<String, String> found = Map.of();
        for (var event : events(id)) {
            var step = nils.get(
                            MATTERS + id + "?position=" + event.path("position").asLong())
                    .body();
            var before = new TreeMap<String, String>();
            var after = new TreeMap<String, String>();
            for (var change : step.path("changes")) {
                put(change, "before", before);
                put(change, "after", after);
            }
            assertThat(before).as("before %s", event.path("type").asString()).isEqualTo(found);
            found = after;
        }
        assertThat(found).containsKey("STATUS");
    }

    private void change(String tiltak, String command, String body) {
        var version = version(marit.get("/api/tiltak/" + tiltak + "?after=" + settled()));
        done((command.endsWith("withdraw") ? marit : jonas)
                .change("/api/tiltak/" + tiltak + "/" + command, version, body));
    }

    private void planned(String plan, String command, String body) {
        var version = version(marit.get("/api/plans/" + plan + "?after=" + settled()));
        done(marit.change("/api/plans/" + plan + "/" + command, version, body));
    }

    @Test
    void each_application_resource_and_indicator_of_a_tiltak_is_compared_by_itself() {
        var unit = jonas.body(UTESEKSJONEN);
        var id = done(jonas.post("/api/tiltak", """
            {"title": "Åpen hall %s", "responsible": "%s", "area": "sentrum"}\
            """.formatted(UUID.randomUUID(), unit)))
                .id();
        change(id, "target-group", "{\"targetGroup\": \"Ungdom ved hallen\", \"area\": \"sentrum\"}");
        change(id, "resources", "{\"unit\": \"%s\", \"what\": \"To ansatte\", \"hours\": 40}".formatted(unit));
        change(id, "resources", "{\"unit\": \"%s\", \"what\": \"Bil\"}".formatted(unit));
        change(
                id,
                "indicators",
                "{\"name\": \"I arbeid\", \"unit\": \"ungdommer\", \"people\": true, \"baseline\": 3}");
        var made = jonas.get("/api/tiltak/" + id + "?after=" + settled()).body();
        change(id, "indicators/" + made.at("/indicators/0/id").asString() + "/measure", "{\"value\": 12.50}");
        change(id, "resources/" + made.at("/resources/0/id").asString() + "/withdraw", "{\"reason\": \"Sykdom\"}");
        settled();

        assertThat(changed(at(id, "TargetGroupDescribed"))).containsOnlyKeys("TARGET_GROUP");
        assertThat(changed(at(id, "ResourcesCommitted")))
                .containsExactly(Map.entry("RESOURCE", "NEW:  > Uteseksjonen: To ansatte\n40 timer"));
        assertThat(changed(at(id, "IndicatorSet")))
                .containsExactly(Map.entry("INDICATOR", "NEW:  > I arbeid (ungdommer)\nVed start: 3"));
        assertThat(changed(at(id, "IndicatorMeasured")).get("INDICATOR"))
                .startsWith("CHANGED")
                .endsWith(": 12,5");
        // the other resource is left as it is
        assertThat(changed(at(id, "ResourcesWithdrawn")).get("RESOURCE")).endsWith("Trukket: Sykdom");
        assertThat(left(at(id, "ResourcesWithdrawn"))).contains("RESOURCE");
        unbroken(id);
    }

    @Test
    void a_goal_that_is_moved_or_dropped_is_marked_and_so_are_those_that_move_with_it() {
        var id = done(marit.post("/api/plans", """
            {"title": "Plan %s", "body": "%s", "from": 2041, "until": 2041}\
            """.formatted(UUID.randomUUID(), marit.body(KOORDINERINGSGRUPPEN))))
                .id();
        planned(id, "goals", "{\"text\": \"Et trygt oppvekstmiljø\"}");
        planned(id, "goals", "{\"text\": \"Færre ordensforstyrrelser\"}");
        var second = marit.get("/api/plans/" + id + "?after=" + settled())
                .body()
                .at("/goals/1/id")
                .asString();
        planned(id, "goals/" + second + "/prioritise", "{\"rank\": 1, \"why\": \"Det haster\"}");
        planned(id, "goals/" + second + "/drop", "{\"reason\": \"Nådd\"}");
        settled();

        assertThat(changes(at(id, "GoalPrioritised"), "MAIN_GOAL"))
                .containsExactlyInAnyOrder(
                        "CHANGED: Færre ordensforstyrrelser\n"
                                + "Plass 2 > Færre ordensforstyrrelser\n"
                                + "Plass 1\n"
                                + "Prioritert her fordi: Det haster",
                        "CHANGED: Et trygt oppvekstmiljø\nPlass 1 > Et trygt oppvekstmiljø\nPlass 2");
        assertThat(changes(at(id, "GoalDropped"), "MAIN_GOAL"))
                .containsExactlyInAnyOrder(
                        "REMOVED: Færre ordensforstyrrelser\nPlass 1\nPrioritert her fordi: Det haster > ",
                        "CHANGED: Et trygt oppvekstmiljø\nPlass 2 > Et trygt oppvekstmiljø\nPlass 1");
        unbroken(id);
    }

    @Test
    void a_task_is_compared_and_a_package_and_figures_are_told_without() {
        var task = done(marit.post("/api/tasks", """
            {"title": "Ring skolen", "responsible": "%s", "deadline": "%s"}\
            """.formatted(marit.body(ARBEIDSGRUPPEN), TODAY.plusDays(7))))
                .id();
        done(marit.change("/api/tasks/" + task + "/postpone", 0, """
            {"deadline": "%s", "reason": "Skolen har fri"}\
            """.formatted(TODAY.plusDays(14))));
        var first = done(jonas.post("/api/tiltak", """
            {"title": "Sommer", "responsible": "%s", "packageName": "Sommer"}\
            """.formatted(jonas.body(UTESEKSJONEN))));
        var pack = jonas.get(first.location() + "?after=" + first.position())
                .body()
                .at("/item/pack")
                .asString();
        var again = done(marit.post("/api/tiltak-packages/" + pack + "/repeat", """
            {"name": "Sommer igjen", "tiltak": ["%s"], "reason": "Det virket"}\
            """.formatted(first.id())))
                .id();
        settled();

        assertThat(changed(at(task, "TaskPostponed"))).containsOnlyKeys("DEADLINE", "LAST_WORDS");
        unbroken(task);
        var figures = database.sql("select aggregate_id from store.event where payload_type like '%.IndicatorRecorded'"
                        + " and meta_data ->> 'kommune' = '4999' limit 1")
                .query(UUID.class)
                .single()
                .toString();
        for (var matter :
                Map.of(again, "PackageRepeated", figures, "IndicatorRecorded").entrySet()) {
            var step = at(matter.getKey(), matter.getValue());
            assertThat(step.path("changes").isEmpty()).isTrue();
            assertThat(step.at("/event/sentence").asString()).isNotBlank();
            assertThat(nils.page(PAGE + matter.getKey()).document().select("main table"))
                    .isEmpty();
        }
        assertThat(at(again, "PackageRepeated").path("name").asString()).isEqualTo("Sommer igjen");
    }

    /** The case tells of its tiltak by folding their events, since it can also tell what had happened by then. */
    @Test
    void a_case_says_of_its_tiltak_what_their_view_held_at_each_of_their_events() {
        var last = settled();
        var id = tiltak(SUMMER_JOB);
        var inCase = nils.get("/api/tiltak/" + id).body().path("aboutCase").asString();
        for (var event : events(id)) {
            var position = event.path("position").asLong();
            var asKnown = nils.get("/api/audit/cases/" + inCase + "?position=" + position + "&after=" + last)
                    .body()
                    .path("state")
                    .path("tiltak")
                    .path(id);
            var view =
                    nils.get("/api/tiltak/" + id + "?asOf=" + position).body().path("item");
            assertThat(List.of(
                            asKnown.path("title").asString(),
                            asKnown.path("state").asString(),
                            asKnown.path("setAsideOre").asLong(),
                            asKnown.path("grantedOre").asLong(),
                            asKnown.path("spentOre").asLong()))
                    .as(event.path("type").asString())
                    .isEqualTo(List.of(
                            view.path("title").asString(),
                            view.path("state").asString(),
                            view.path("amountOre").asLong(),
                            view.path("grantedOre").asLong(),
                            view.path("spentOre").asLong()));
        }
    }

    @Test
    void the_trail_leads_to_each_event_itself() {
        var last = settled();
        var seen = new HashSet<String>();
        var cursor = last + 1;
        while (cursor > 1 && seen.size() < 60) {
            var acts = nils.get("/api/audit/acts?limit=100&cursor=" + cursor).body();
            for (var act : acts.path("items")) {
                if (seen.add(act.path("type").asString())) {
                    var page = nils.page(act.path("page").asString());
                    assertThat(page.status()).as(act.path("page").asString()).isEqualTo(200);
                    assertThat(page.document().select(".facts dd.hash").eachText())
                            .startsWith(act.path("event").asString());
                }
            }
            cursor = acts.path("next").asLong(0);
        }
        assertThat(seen)
                .contains(
                        "TiltakStarted",
                        "DecisionMade",
                        "MeetingOpened",
                        "TaskAssigned",
                        "PlanTookForce",
                        "CaseOpened");
    }

    @Test
    void a_page_says_in_each_language_who_did_it_as_what_and_what_changed() {
        settled();
        var id = tiltak(SUMMER_JOB);
        var started = at(id, "TiltakStarted").path("event");
        for (var language : List.of("nb", "nn", "en")) {
            var page = nils.page(
                    PAGE + id + "?position=" + started.path("position").asLong() + "&lang=" + language);
            var main = page.document().body().select("main");
            assertThat(main).hasSize(1);
            assertThat(main.outerHtml()).doesNotContain("??", "{0}", "{1}");
            assertThat(main.select("tr.changed")).hasSize(2);
            assertThat(main.select("tr.changed .tag").eachText())
                    .doesNotContain("")
                    .hasSize(2);
            assertThat(main.select(".facts dd").eachText())
                    .contains(
                            started.path("eventId").asString(),
                            started.path("position").asString());
            assertThat(main.select(".scrub a[rel=prev], .scrub a[rel=next]").eachAttr("href"))
                    .hasSize(2)
                    .allMatch(address -> address.startsWith(PAGE + id + "?position="));
        }
    }

    @Test
    void the_events_come_page_by_page() {
        settled();
        var id = tiltak(SUMMER_JOB);
        var first = nils.get(MATTERS + id + "/events?limit=2").body();
        assertThat(first.path("items").size()).isEqualTo(2);
        var next = nils.get(MATTERS + id + "/events?limit=2&cursor="
                        + first.path("next").asString())
                .body();
        assertThat(next.path("items").path(0).path("number").asInt()).isEqualTo(3);
        assertThat(first.path("total").asInt())
                .isEqualTo(nils.get(MATTERS + id).body().path("events").asInt());
    }

    @Test
    void a_position_of_something_else_is_refused_in_words_on_the_page_and_in_the_answer() {
        settled();
        var id = tiltak(SUMMER_JOB);
        var other = events(planInForce()).getFirst().path("position").asLong();
        for (var language : List.of("nb", "nn", "en")) {
            for (var position : List.of(String.valueOf(other), "0", "999999999999")) {
                var answer = nils.reading(language).get(MATTERS + id + "?position=" + position);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.problem()).isEqualTo("position-not-of-this-matter");
                assertThat(answer.sentence()).contains(position).doesNotContain("{");
                var page = nils.page(PAGE + id + "?position=" + position + "&lang=" + language);
                assertThat(page.status()).isEqualTo(404);
                assertThat(page.document().select("[role=alert]").text()).isEqualTo(answer.sentence());
            }
        }
        assertThat(nils.get(MATTERS + id + "?position=tull").problem()).isEqualTo("parameter-unreadable");
        assertThat(nils.page(PAGE + id + "?position=tull")
                        .document()
                        .select("[role=alert]")
                        .text())
                .contains("tull");
        assertThat(nils.get(MATTERS + id + "/events?cursor=tull").problem()).isEqualTo("parameter-unreadable");
    }

    @Test
    void what_is_nobodys_a_case_or_another_kommunes_is_not_there_and_nobody_else_looks() {
        var id = tiltak(SUMMER_JOB);
        var theirs = done(geir.post(
                "/api/tiltak", "{\"title\": \"Deres\", \"responsible\": \"%s\"}".formatted(geir.body(ARBEIDSGRUPPEN))));
        var inCase = nils.get("/api/tiltak/" + id).body().path("aboutCase").asString();

        for (var absent : List.of(NOBODYS, theirs.id(), inCase, nils.body(ARBEIDSGRUPPEN))) {
            assertThat(nils.get(MATTERS + absent).problem()).isEqualTo("unknown-id");
            assertThat(nils.get(MATTERS + absent + "/events").problem()).isEqualTo("unknown-id");
            assertThat(nils.page(PAGE + absent).status()).isEqualTo(404);
        }
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get(MATTERS + id).status()).isEqualTo(404);
            assertThat(other.get(MATTERS + id + "/events").status()).isEqualTo(404);
            assertThat(other.page(PAGE + id).status()).isEqualTo(404);
            assertThat(other.page("/tiltak/" + id).document().html()).doesNotContain(PAGE);
        }
        assertThat(nils.page("/tiltak/" + id).document().html()).contains(PAGE + id);
    }

    @Test
    void whoever_looks_is_in_the_access_log_once_and_as_of_now() {
        var id = tiltak(SUMMER_JOB);
        var before = database.sql("select coalesce(max(number), 0) from access.reading")
                .query(Long.class)
                .single();

        nils.page(PAGE + id);
        nils.get(MATTERS + id);
        nils.get(MATTERS + id + "/events");
        marit.page(PAGE + id);
        // it says what the matter is called
        nils.page(PAGE + id + "?position=0");

        assertThat(database.sql("select * from access.reading where number > ? order by number")
                        .param(before)
                        .query()
                        .listOfRows())
                .extracting(
                        reading -> reading.get("address"),
                        reading -> reading.get("subject"),
                        reading -> reading.get("as_of"))
                .containsExactly(
                        tuple(PAGE + "{id}", id, null),
                        tuple(MATTERS + "{id}", id, null),
                        tuple(MATTERS + "{id}/events", id, null),
                        tuple(PAGE + "{id}", id, null));
    }

    /** The matter at its first event of that type. */
    private JsonNode at(String id, String type) {
        var position = events(id).stream()
                .filter(event -> event.path("type").asString().equals(type))
                .findFirst()
                .orElseThrow()
                .path("position")
                .asLong();
        return nils.get(MATTERS + id + "?position=" + position).body();
    }

    private List<JsonNode> events(String id) {
        return nils.get(MATTERS + id + "/events?limit=100")
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    /** What the event changed, by field: the last of several of a kind. */
    private static Map<String, String> changed(JsonNode step) {
        var changed = new HashMap<String, String>();
        for (var change : step.path("changes")) {
            if (!change.path("kind").asString().equals("SAME")) {
                changed.put(change.path("field").asString(), told(change));
            }
        }
        return changed;
    }

    private static List<String> changes(JsonNode step, String field) {
        return step.path("changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals(field))
                .filter(change -> !change.path("kind").asString().equals("SAME"))
                .map(MattersOverHttpTest::told)
                .toList();
    }

    private static String told(JsonNode change) {
        return change.path("kind").asString() + ": " + change.path("before").asString("") + " > "
                + change.path("after").asString("");
    }

    private static List<String> left(JsonNode step) {
        return step.path("changes")
                .valueStream()
                .filter(change -> change.path("kind").asString().equals("SAME"))
                .map(change -> change.path("field").asString())
                .toList();
    }

    private static void put(JsonNode change, String side, Map<String, String> all) {
        if (change.hasNonNull(side)) {
            all.put(
                    (change.path("field").asString() + " " + change.path("part").asString("")).strip(),
                    change.path(side).asString());
        }
    }

    private String tiltak(String title) {
        return nils.get("/api/tiltak?limit=100&decision=" + decision())
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private String decision() {
        return nils.get("/api/decisions?subject=V-2026-001")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("number").asString().equals("V-2026-001"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private String planInForce() {
        return database.sql("""
            select e.payload ->> 'plan' from store.event e where e.payload_type like '%.PlanTookForce'
              and e.meta_data ->> 'kommune' = '4999' order by e.global_index desc limit 1\
            """).query(String.class).single();
    }

    /** The one with the most events of those in which such an event stands. */
    private String busiest(String type) {
        return database.sql("""
            select aggregate_id from store.event where meta_data ->> 'kommune' = '4999' and aggregate_id in
              (select aggregate_id from store.event where payload_type like '%.' || ?)
            group by aggregate_id having count(*) <= 100 order by count(*) desc, aggregate_id limit 1\
            """).param(type).query(UUID.class).single().toString();
    }
}
