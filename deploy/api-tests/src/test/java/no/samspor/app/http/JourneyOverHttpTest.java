package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job, as each person does their part of it: from a concern to the answer, and the replay. */
class JourneyOverHttpTest extends OverHttp {

    private static final String SEEN = "Noen fra avgangsklassen selger ved kiosken";
    private static final String NOTE = "Snakket med søsteren, hun vet hvem som kjøper inn";
    private static final String ANSWER = "Vi har vært ute om kvelden i høst, og det er roligere nå";

    @Test
    void from_a_concern_to_decisions_a_tiltak_an_answer_and_the_replay() {
        var concern = aFieldWorkerRegistersAConcern();
        var caseId = theKoordinatorOpensACaseFrom(concern);
        var version = theCaseIsWorkedOn(caseId);
        version = theKoordineringsgruppeTakesItIn(caseId, version);
        var first = theKoordineringsgruppeDecides(caseId);
        version = theStyringsgruppeTakesItIn(caseId, version);
        var second = theStyringsgruppeAsksForATiltak(caseId);
        theTiltakIsCarriedOut(second);
        theCaseIsClosed(caseId, version);
        theReporterIsAnswered(concern);
        nobodyAboveHasReadWhatWasWrittenBelow(concern, caseId, second);
        theAuditorSeesWhoDidWhat(caseId, first, second);
    }

    private String aFieldWorkerRegistersAConcern() {
        var registered = done(jonas.post("/api/concerns", """
            {"observation": {"subject": "MILIEU", "themes": ["rus"], "seen": "%s", "area": "sentrum",
             "ages": "14-17", "headcount": "FIVE_TO_NINE", "severity": "SOON"}}\
            """.formatted(SEEN)));
        var waiting = marit.get(registered.location() + "?after=" + registered.position());
        assertThat(text(waiting, "/standing")).isEqualTo("AWAITS_RECEIPT");
        done(marit.change(registered.location() + "/receive", version(waiting), "{}"));
        return registered.id();
    }

    private String theKoordinatorOpensACaseFrom(String concern) {
        var opened = done(marit.post("/api/cases", """
            {"title": "Salg ved kiosken", "themes": ["rus"], "area": "sentrum", "headcount": "FIVE_TO_NINE",
             "raisedBy": "%s", "reason": "Flere har sett det"}\
            """.formatted(concern)));
        var linked = jonas.get("/api/concerns/" + concern + "?after=" + settled());
        assertThat(text(linked, "/standing")).isEqualTo("IN_CASE");
        assertThat(text(linked, "/cases/0/id")).isEqualTo(opened.id());
        done(marit.change(
                "/api/concerns/" + concern + "/answer",
                version(linked),
                "{\"answer\": \"Vi har laget en sak av det\"}"));
        return opened.id();
    }

    private long theCaseIsWorkedOn(String caseId) {
        var noted = done(jonas.change(of(caseId, "/notes"), 0, "{\"text\": \"%s\"}".formatted(NOTE)));
        var timeline = marit.get(of(caseId, "/timeline?after=" + noted.position()));
        assertThat(timeline.body().toString()).contains(NOTE);
        return noted.version();
    }

    private long theKoordineringsgruppeTakesItIn(String caseId, long version) {
        assertThat(siri.get(of(caseId, "")).problem()).isEqualTo("unknown-id");
        var lifted = done(marit.change(of(caseId, "/escalate"), version, lift("Hvem kan være ute om kvelden?")));
        var brief = siri.get(of(caseId, "?after=" + lifted.position()));
        assertThat(text(brief, "/lifts/0/question")).isEqualTo("Hvem kan være ute om kvelden?");
        return done(siri.change(of(caseId, "/accept"), version(brief), "{}")).version();
    }

    private Client.Answer theKoordineringsgruppeDecides(String caseId) {
        var secretary = marit.in(KOORDINERINGSGRUPPEN);
        var decided = done(secretary.post(
                "/api/decisions", decision(caseId, KOORDINERINGSGRUPPEN, "Saken løftes videre", Person.SIRI, "")));
        var last = done(siri.change(decided.location() + "/confirm", decided.version(), "{}"));
        var seen = siri.get(decided.location() + "?after=" + last.position());
        assertThat(text(seen, "/recordedBy/name")).isEqualTo("Marit Ekeland");
        assertThat(text(seen, "/confirmedBy/name")).isEqualTo("Siri Tangen");
        return decided;
    }

    private long theStyringsgruppeTakesItIn(String caseId, long version) {
        assertThat(kari.get(of(caseId, "")).problem()).isEqualTo("unknown-id");
        var up = marit.in(KOORDINERINGSGRUPPEN);
        var lifted = done(up.change(of(caseId, "/escalate"), version, lift("Kan det settes av penger?")));
        var brief = kari.get(of(caseId, "?after=" + lifted.position()));
        assertThat(text(brief, "/lifts/0/question")).isEqualTo("Kan det settes av penger?");
        assertThat(kari.get("/api/cases").body().toString()).contains(caseId);
        return done(kari.change(of(caseId, "/accept"), version(brief), "{}")).version();
    }

    private Client.Answer theStyringsgruppeAsksForATiltak(String caseId) {
        var service = marit.body(UTESEKSJONEN);
        var wanted = ", \"tiltak\": [{\"title\": \"Ute om kvelden\", \"responsible\": \"%s\", \"amountOre\": 5000000}]"
                .formatted(service);
        var secretary = marit.in(STYRINGSGRUPPEN);
        var decided = done(secretary.post(
                "/api/decisions", decision(caseId, STYRINGSGRUPPEN, "Kveldsarbeid i høst", Person.KARI, wanted)));
        var confirmed = done(kari.change(decided.location() + "/confirm", decided.version(), "{}"));
        var told = done(secretary.change(
                decided.location() + "/communicate",
                confirmed.version(),
                "{\"to\": [\"%s\"], \"acknowledgeBy\": \"%s\"}".formatted(service, TODAY.plusDays(14))));
        done(jonas.change(decided.location() + "/acknowledge", told.version(), "{}"));
        return decided;
    }

    private void theTiltakIsCarriedOut(Client.Answer decided) {
        var asked = jonas.get("/api/tiltak?decision=" + decided.id() + "&after=" + settled());
        assertThat(text(asked, "/items/0/state")).isEqualTo("APPROVED");
        var tiltak = "/api/tiltak/" + text(asked, "/items/0/id");
        var version = asked.body().at("/items/0/version").asLong();
        var started = done(jonas.change(tiltak + "/start", version, "{}"));
        var evaluated = done(jonas.change(
                tiltak + "/evaluate", started.version(), "{\"result\": \"REACHED\", \"learnt\": \"Det er roligere\"}"));
        var ended = done(jonas.change(tiltak + "/end", evaluated.version(), "{\"reason\": \"Målet er nådd\"}"));
        assertThat(text(kari.get(tiltak + "?after=" + ended.position()), "/item/state"))
                .isEqualTo("ENDED");

        var read = jonas.get(decided.location());
        done(jonas.change(decided.location() + "/carry-out", version(read), "{\"result\": \"Det ble gjort\"}"));
    }

    private void theCaseIsClosed(String caseId, long version) {
        done(marit.change(of(caseId, "/close"), version, "{\"outcome\": \"RESOLVED\", \"reason\": \"Det er rolig\"}"));
    }

    private void theReporterIsAnswered(String concern) {
        var due = marit.get("/api/concerns/" + concern + "?after=" + settled());
        assertThat(text(due, "/answerDueOn")).isEqualTo(TODAY.plusDays(14).toString());
        assertThat(marit.get("/api/inbox").body().toString()).contains(concern);
        var body = "{\"answer\": \"%s\"}".formatted(ANSWER);
        var answered = done(marit.change("/api/concerns/" + concern + "/answer", version(due), body));

        var read = jonas.get("/api/concerns/" + concern + "?after=" + answered.position());
        assertThat(text(read, "/standing")).isEqualTo("ANSWERED");
        assertThat(read.body()
                        .path("steps")
                        .valueStream()
                        .map(step -> step.path("said").asString("")))
                .last()
                .isEqualTo(ANSWER);
    }

    private void nobodyAboveHasReadWhatWasWrittenBelow(String concern, String caseId, Client.Answer decided) {
        for (var above : List.of(siri, kari)) {
            assertThat(above.get("/api/concerns/" + concern).problem()).isEqualTo("unknown-id");
            assertThat(above.get("/api/audit/cases/" + caseId).problem()).isEqualTo("unknown-id");
            Stream.of(
                            of(caseId, ""),
                            of(caseId, "/timeline"),
                            "/api/cases",
                            "/api/concerns",
                            decided.location(),
                            "/api/tiltak?decision=" + decided.id(),
                            "/api/inbox")
                    .map(address -> above.get(address).body().toString())
                    .forEach(JourneyOverHttpTest::keepsItToItself);
            Stream.of(whole(caseId), "/saker", "/vedtak/" + decided.id(), "/koordineringsgruppen", "/styringsgruppen")
                    .map(address -> above.page(address).text())
                    .forEach(JourneyOverHttpTest::keepsItToItself);
        }
        assertThat(jonas.page(whole(caseId)).text()).contains(NOTE);
    }

    /** The page of a case with the whole of its timeline. */
    private static String whole(String caseId) {
        return "/saker/" + caseId + "?tidslinje=alle";
    }

    private static void keepsItToItself(String shown) {
        assertThat(shown).isNotBlank().doesNotContain(NOTE).doesNotContain(SEEN);
    }

    private void theAuditorSeesWhoDidWhat(String caseId, Client.Answer first, Client.Answer second) {
        var replay = "/api/audit/cases/" + caseId;
        var events =
                nils.get(replay + "/events?limit=100&after=" + settled()).body().path("items");
        assertThat(types(events))
                .containsSubsequence(
                        "ConcernRegistered",
                        "ConcernReceived",
                        "CaseOpened",
                        "ConcernLinkedToCase",
                        "NoteAdded",
                        "CaseEscalated",
                        "EscalationAccepted",
                        "DecisionMade",
                        "DecisionConfirmed",
                        "CaseEscalated",
                        "EscalationAccepted",
                        "DecisionMade",
                        "TiltakProposed",
                        "TiltakApproved",
                        "TiltakStarted",
                        "TiltakEvaluated",
                        "TiltakEnded",
                        "CaseClosed",
                        "ConcernAnswered")
                .containsSubsequence("TiltakEnded", "ConcernAnswerDue", "ConcernAnswered");

        for (var event : events) {
            var moment = nils.get(replay + "?position=" + event.path("position").asLong());
            assertThat(moment.body().at("/event/eventId")).isEqualTo(event.path("eventId"));
            assertThat(text(moment, "/event/sentence")).isNotBlank();
        }
        var before = nils.get(replay + "?position="
                + of(events, "CaseClosed", caseId).path("position").asLong());
        assertThat(before.body()
                        .at("/state/decisions/" + first.id() + "/confirmed")
                        .asBoolean())
                .isTrue();

        var made = of(events, "DecisionMade", second.id());
        assertThat(made.path("sentence").asString()).contains(STYRINGSGRUPPEN);
        assertThat(made.at("/actor/user").asString())
                .isEqualTo(Person.MARIT.user().toString());
        assertThat(made.at("/actor/role").asString()).isEqualTo("COORDINATOR");
        assertThat(made.at("/actor/level").asString()).isEqualTo("STYRENDE");
        var confirmed = of(events, "DecisionConfirmed", second.id());
        assertThat(confirmed.at("/actor/user").asString())
                .isEqualTo(Person.KARI.user().toString());
        assertThat(confirmed.path("sentence").asString()).contains("Kari Vold");
        var proposed = events.valueStream()
                .filter(event -> event.path("type").asString().equals("TiltakProposed"))
                .findFirst()
                .orElseThrow();
        assertThat(proposed.at("/actor/role").asString()).isEqualTo("SYSTEM");
        assertThat(proposed.path("cause")).isEqualTo(made.path("eventId"));

        var today = nils.get(replay + "?date=" + TODAY).body();
        assertThat(today.at("/event/number").asInt()).isEqualTo(events.size());
        assertThat(today.at("/state/standing/outcome").asString()).isEqualTo("RESOLVED");
        assertThat(nils.get(replay + "?date=" + TODAY.minusDays(1)).problem()).isEqualTo("before-the-first-event");
    }

    private static List<String> types(JsonNode events) {
        return events.valueStream().map(event -> event.path("type").asString()).toList();
    }

    private static JsonNode of(JsonNode events, String type, String stream) {
        return events.valueStream()
                .filter(event -> event.path("type").asString().equals(type)
                        && event.path("stream").asString().equals(stream))
                .findFirst()
                .orElseThrow();
    }

    private String decision(String caseId, String body, String title, Person leader, String more) {
        return """
            {"proposal": {"caseId": "%s", "body": "%s", "kind": "CASE_MATTER", "title": "%s", "text": "%s",
             "reason": "Det haster", "responsible": "%s"%s},
             "result": "ADOPTED", "way": "IN_MEETING", "meeting": "%s i dag", "present": %s}\
            """.formatted(
                        caseId,
                        marit.body(body),
                        title,
                        title,
                        marit.body(UTESEKSJONEN),
                        more,
                        body,
                        list(leader.user().toString(), Person.MARIT.user().toString()));
    }

    private static String lift(String question) {
        return """
            {"title": "Salg av rusmidler i sentrum", "question": "%s", "summary": "Tjenester melder om åpent salg.",
             "signedOff": true, "judged": [], "basis": [{"kind": "CONCERN_COUNT"}], "reason": "Vi rår ikke over pengene"}\
            """.formatted(question);
    }

    private static String of(String caseId, String what) {
        return "/api/cases/" + caseId + what;
    }

    private static String text(Client.Answer answer, String at) {
        return answer.body().at(at).asString("");
    }
}
