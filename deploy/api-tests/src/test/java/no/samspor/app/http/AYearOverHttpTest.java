package no.samspor.app.http;

import static no.samspor.app.http.OverHttp.done;
import static no.samspor.app.http.OverHttp.list;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspor.app.Samspor;
import no.samspor.app.demo.DemoClock;
import no.samspor.app.demo.Mornings;
import no.samspor.app.demo.Person;
import no.samspor.app.demo.Settled;
import no.samspor.app.http.Town.Conclusion;
import no.samspor.app.http.Town.Living;
import no.samspor.kernel.time.Norway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * A whole year of two kommuner over the API: the plan and the meetings by their cadence, escalations up and down, a
 * package and its second round, the årsrapport. At the end no promise is open but the one that was left, and every
 * figure of the report equals a count of the stored events that knows nothing of the views.
 */
@SpringBootTest(
        classes = Samspor.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"samspor.demo.told=false", "samspor.operators=" + HttpTest.ANNE})
@ActiveProfiles("demo")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AYearOverHttpTest {

    private static final int THIS_YEAR = OverHttp.TODAY.getYear();
    private static final String ARBEIDSGRUPPEN = "SLT-arbeidsgruppen";
    private static final String KOORDINERINGSGRUPPEN = "Koordineringsgruppen";
    private static final String STYRINGSGRUPPEN = "Styringsgruppen";
    private static final String LEDERMOTET = "Utvidet ledermøte";
    private static final String UTESEKSJONEN = "Uteseksjonen";

    /** Enough of each that nothing is hidden as a small number. */
    private static final int CASES = 5;

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    DemoClock clock;

    @Autowired
    Mornings mornings;

    @Autowired
    Settled processes;

    private Living living;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("samspor.data-dir", data::toString);
    }

    @BeforeEach
    void time() {
        living = new Living(clock, mornings, processes, database);
    }

    @Test
    @Order(1)
    void three_levels_live_through_a_year() {
        var year = THIS_YEAR - 2;
        comes(LocalDate.of(year, 1, 2));
        var town = new Town(
                        port,
                        "4999",
                        "Lundvik kommune",
                        Person.ANNE,
                        Person.ANNE,
                        living,
                        "UTFORENDE",
                        "KOORDINERENDE",
                        "STYRENDE")
                .establish(ARBEIDSGRUPPEN, "ARBEIDSGRUPPE", "UTFORENDE", 4)
                .establish(KOORDINERINGSGRUPPEN, "KOORDINERINGSGRUPPE", "KOORDINERENDE", 11)
                .establish(STYRINGSGRUPPEN, "STYRINGSGRUPPE", "STYRENDE", 4)
                .establish(UTESEKSJONEN, "TJENESTE", "UTFORENDE", 0)
                .seat(Person.MARIT, ARBEIDSGRUPPEN, "COORDINATOR", "SECRETARY")
                .seat(Person.JONAS, ARBEIDSGRUPPEN, "FIELD_WORKER", "LEADER")
                .seat(Person.MARIT, KOORDINERINGSGRUPPEN, "COORDINATOR", "SECRETARY")
                .seat(Person.SIRI, KOORDINERINGSGRUPPEN, "MEMBER", "LEADER")
                .seat(Person.MARIT, STYRINGSGRUPPEN, "COORDINATOR", "SECRETARY")
                .seat(Person.KARI, STYRINGSGRUPPEN, "MEMBER", "LEADER")
                .seat(Person.JONAS, UTESEKSJONEN, "FIELD_WORKER", "MEMBER");
        new Year(
                        town,
                        year,
                        Person.MARIT,
                        Person.JONAS,
                        new Group(KOORDINERINGSGRUPPEN, Person.SIRI),
                        new Group(STYRINGSGRUPPEN, Person.KARI),
                        new Group(ARBEIDSGRUPPEN, Person.JONAS))
                .isLivedThrough();
    }

    @Test
    @Order(2)
    void two_levels_live_through_a_year() {
        var year = THIS_YEAR - 1;
        comes(LocalDate.of(year, 2, 2));
        var town = new Town(
                        port, "4998", "Fjellstrand kommune", Person.ANNE, Person.TONE, living, "UTFORENDE", "STYRENDE")
                .establish(ARBEIDSGRUPPEN, "ARBEIDSGRUPPE", "UTFORENDE", 6)
                .establish(LEDERMOTET, "LEDERMOTE", "STYRENDE", 4)
                .establish(UTESEKSJONEN, "TJENESTE", "UTFORENDE", 0)
                .seat(Person.GEIR, ARBEIDSGRUPPEN, "COORDINATOR", "SECRETARY")
                .seat(Person.NILS, ARBEIDSGRUPPEN, "FIELD_WORKER", "LEADER")
                .seat(Person.GEIR, LEDERMOTET, "COORDINATOR", "SECRETARY")
                .seat(Person.RANDI, LEDERMOTET, "MEMBER", "LEADER")
                .seat(Person.NILS, UTESEKSJONEN, "FIELD_WORKER", "MEMBER");
        new Year(
                        town,
                        year,
                        Person.GEIR,
                        Person.NILS,
                        new Group(ARBEIDSGRUPPEN, Person.NILS),
                        new Group(LEDERMOTET, Person.RANDI))
                .isLivedThrough();
    }

    private void comes(LocalDate day) {
        clock.standAt(day.atTime(9, 0).atZone(Norway.ZONE).toInstant());
    }

    /** A body that meets, and who leads it; the koordinator records for all of them. */
    private record Group(String body, Person leader) {}

    /** One year of one kommune. */
    private final class Year {

        private final Town town;
        private final int year;
        private final Person koordinator;
        private final Person field;
        /** Drafts the plan and the report. */
        private final Group drafting;
        /** Approves them. */
        private final Group top;
        /** All that meet; what is lifted passes them from the lowest to the highest. */
        private final List<Group> groups;

        private final List<String> concerns = new ArrayList<>();
        private final List<String> cases = new ArrayList<>();
        private String goal = "";

        Year(Town town, int year, Person koordinator, Person field, Group drafting, Group top, Group... others) {
            this.town = town;
            this.year = year;
            this.koordinator = koordinator;
            this.field = field;
            this.drafting = drafting;
            this.top = top;
            this.groups = new ArrayList<>(List.of(others));
            groups.add(drafting);
            groups.add(top);
        }

        void isLivedThrough() {
            thePlanIsApproved();
            concernsComeAndCasesAreOpened();
            var decision = casesAreLiftedAndOneIsDecidedAbove();
            theOthersAreSettledBelow();
            var pack = theTiltakAreCarriedOut(decision);
            theGroupsMeet();
            thePackageIsRepeated(pack);
            theCasesAreClosedAndEverybodyIsAnswered(decision);
            oneTaskIsLeft();
            var report = theReportIsApproved();

            noPromiseIsOpenButTheOneThatWasLeft();
            eachFigureEqualsACountOfTheEvents(report);
        }

        private void thePlanIsApproved() {
            town.comes(day(Month.FEBRUARY, 4));
            var drafts = town.in(drafting.body(), koordinator);
            var plan = done(drafts.post("/api/plans", """
                {"title": "Handlingsplan for SLT", "body": "%s", "from": %d, "until": %d}\
                """.formatted(town.body(drafting.body()), year, year + 2)))
                    .location();
            town.act(drafts, plan, "goals", "{\"text\": \"Et trygt oppvekstmiljø\", \"why\": \"Ungdata\"}");
            var main = read(drafts, plan).at("/goals/0/id").asString();
            town.act(drafts, plan, "goals", """
                {"under": "%s", "text": "Flere har et sted å være", "why": "Mange driver omkring"}\
                """.formatted(main));
            goal = read(drafts, plan).at("/goals/0/under/0/id").asString();
            town.act(drafts, plan, "submit", "{}");
            var approves = town.in(top.body(), top.leader());
            town.act(approves, plan, "return", "{\"comment\": \"Si hva som er viktigst\"}");
            town.act(drafts, plan, "goals/" + goal + "/change", """
                {"text": "Flere har et trygt sted å være om kvelden", "why": "Det er der det skjer"}\
                """);
            town.act(drafts, plan, "submit", "{}");
            town.act(approves, plan, "approve", "{}");
            assertThat(read(approves, plan).at("/item/status").asString()).isEqualTo("IN_FORCE");
        }

        private void concernsComeAndCasesAreOpened() {
            var reports = town.in(UTESEKSJONEN, field);
            for (var n = 0; n < 2 * CASES + 1; n++) {
                town.comes(day(Month.MARCH, 3).plusDays(n));
                var concern = done(reports.post("/api/concerns", """
                    {"observation": {"subject": "MILIEU", "themes": ["%s"], "seen": "Uro om kvelden, gang %d",
                     "area": "%s", "ages": "14-17", "headcount": "FIVE_TO_NINE", "severity": "SOON"}}\
                    """.formatted(
                                n < CASES ? "rus" : "vold", n, n < CASES ? "parken" : "sentrum")));
                concerns.add(concern.location());
                if (n == 2 * CASES) {
                    town.act(reports, concern.location(), "withdraw", "{\"reason\": \"Det var en øvelse\"}");
                    break;
                }
                town.act(marit(), concern.location(), "receive", "{}");
                if (n < CASES) {
                    cases.add(done(marit().post("/api/cases", """
                        {"title": "Uro i parken %d", "themes": ["rus"], "area": "parken", "headcount": "FIVE_TO_NINE",
                         "raisedBy": "%s", "reason": "Flere har sett det"}\
                        """.formatted(n, concern.id())))
                            .location());
                } else {
                    town.act(
                            marit(),
                            concern.location(),
                            "close",
                            "{\"closingReason\": \"NOTED\", \"reason\": \"Kjent\"}");
                }
            }
        }

        /** The first goes all the way up and down again; the others are sent back, or taken in and left. */
        private String casesAreLiftedAndOneIsDecidedAbove() {
            town.comes(day(Month.MARCH, 24));
            for (var lifted : cases) {
                town.act(marit(), lifted, "escalate", lift());
            }
            var receiver = groups.get(1);
            town.act(member(receiver), cases.get(1), "return", "{\"reason\": \"Prøv i arbeidsgruppen først\"}");
            town.act(marit(), cases.get(2), "recall", "{\"reason\": \"Løste seg\"}");
            town.act(member(receiver), cases.get(0), "accept", "{}");
            if (groups.size() == 3) {
                var between = town.in(receiver.body(), koordinator);
                town.act(between, cases.get(0), "escalate", lift());
                town.act(member(top), cases.get(0), "accept", "{}");
            }
            town.comes(day(Month.APRIL, 7));
            town.meets(
                    top.body(),
                    koordinator,
                    top.leader(),
                    inOrder(
                            "Kveldstilbud i parken", Conclusion.decided(decision(), id(cases.get(0))),
                            "Tall fra Ungdata", Conclusion.deferred()));
            var decided = read(marit(), "/api/decisions")
                    .path("items")
                    .path(0)
                    .path("id")
                    .asString();
            var at = "/api/decisions/" + decided;
            var records = town.in(top.body(), koordinator);
            town.act(records, at, "communicate", """
                {"to": %s, "message": "Les og kvitter", "acknowledgeBy": "%s"}\
                """.formatted(
                            list(town.body(UTESEKSJONEN)), town.today().plusDays(14)));
            town.act(town.in(UTESEKSJONEN, field), at, "acknowledge", "{}");
            town.act(records, cases.get(0), "delegate", """
                {"to": "%s", "mandate": "Få det i gang", "deadline": "%s"}\
                """.formatted(
                            town.body(ARBEIDSGRUPPEN), town.today().plusDays(60)));
            return at;
        }

        private void theOthersAreSettledBelow() {
            var receiver = groups.get(1);
            for (var at = 3; at < CASES; at++) {
                town.act(member(receiver), cases.get(at), "accept", "{}");
            }
        }

        /** @return the package that the decision began */
        private String theTiltakAreCarriedOut(String decision) {
            var tiltak = tiltakOf("decision=" + id(decision));
            assertThat(tiltak).hasSize(2);
            var does = town.in(UTESEKSJONEN, field);
            var first = "/api/tiltak/" + tiltak.getFirst().path("id").asString();
            town.act(does, first, "goal", "{\"goal\": \"%s\"}".formatted(goal));
            town.act(does, first, "funding", """
                {"source": "Bufdir", "amountOre": 20000000, "reportBy": "%s"}\
                """.formatted(day(Month.NOVEMBER, 1)));
            var funding = read(does, first).at("/funding/0/id").asString();
            town.act(does, first, "funding/" + funding + "/grant", "{\"amountOre\": 15000000}");
            for (var one : tiltak) {
                town.act(does, "/api/tiltak/" + one.path("id").asString(), "start", "{}");
            }
            town.comes(day(Month.SEPTEMBER, 1));
            town.act(does, first, "spend", """
                {"funding": "%s", "amountOre": 14000000, "purpose": "Lønn"}\
                """.formatted(funding));
            town.act(does, first, "funding/" + funding + "/report", "{\"note\": \"Brukt som avtalt\"}");
            for (var one : tiltak) {
                var at = "/api/tiltak/" + one.path("id").asString();
                town.act(does, at, "evaluate", "{\"result\": \"REACHED\", \"learnt\": \"De kommer når vi er der\"}");
                town.act(does, at, "end", "{\"reason\": \"Målet er nådd\"}");
            }
            town.act(does, decision, "carry-out", "{\"result\": \"Begge tiltakene er gjennomført\"}");
            return tiltak.getFirst().path("pack").asString();
        }

        /** Each as often as its cadence says, those that have met already once less. */
        private void theGroupsMeet() {
            town.comes(day(Month.SEPTEMBER, 15));
            for (var group : groups) {
                town.meets(group.body(), koordinator, group.leader(), inOrder("Status", Conclusion.noted()));
            }
            town.comes(day(Month.OCTOBER, 15));
            for (var group : groups) {
                town.meets(group.body(), koordinator, group.leader(), inOrder("Status", Conclusion.noted()));
            }
        }

        private void thePackageIsRepeated(String pack) {
            var tiltak = tiltakOf("pack=" + pack).stream()
                    .map(one -> one.path("id").asString())
                    .toArray(String[]::new);
            var again = done(marit().post("/api/tiltak-packages/" + pack + "/repeat", """
                {"name": "Kveldstilbud, ny runde", "tiltak": %s, "reason": "Det virket"}\
                """.formatted(list(tiltak))));
            town.settle();
            for (var copy : tiltakOf("pack=" + again.id())) {
                var at = "/api/tiltak/" + copy.path("id").asString();
                var approves = groups.stream()
                        .filter(group ->
                                levelOf(group).equals(copy.path("level").asString()))
                        .findFirst()
                        .orElseThrow();
                town.act(town.in(approves.body(), koordinator), at, "approve", "{\"reason\": \"Som i fjor\"}");
                var does = town.in(UTESEKSJONEN, field);
                town.act(does, at, "start", "{}");
                town.act(does, at, "evaluate", "{\"result\": \"PARTLY\", \"learnt\": \"Start tidligere\"}");
                town.act(does, at, "anchor", """
                    {"service": "%s", "reason": "Blir fast"}\
                    """.formatted(town.body(UTESEKSJONEN)));
            }
        }

        private void theCasesAreClosedAndEverybodyIsAnswered(String decision) {
            town.comes(day(Month.NOVEMBER, 3));
            for (var at = 0; at < CASES; at++) {
                town.act(marit(), cases.get(at), "close", "{\"outcome\": \"RESOLVED\", \"reason\": \"Det er rolig\"}");
            }
            town.settle();
            for (var concern : concerns.subList(0, 2 * CASES)) {
                town.act(marit(), concern, "answer", "{\"answer\": \"Takk. Det er roligere nå.\"}");
            }
            assertThat(read(marit(), decision).at("/item/status").asString()).isEqualTo("CARRIED_OUT");
        }

        private void oneTaskIsLeft() {
            done(marit().post("/api/tasks", """
                {"title": "Ring vekterne", "responsible": "%s", "deadline": "%s"}\
                """.formatted(town.body(UTESEKSJONEN), day(Month.NOVEMBER, 20))));
        }

        private String theReportIsApproved() {
            town.comes(LocalDate.of(year + 1, 1, 14));
            town.settle();
            var drafts = town.in(drafting.body(), koordinator);
            var report = done(drafts.post("/api/annual-reports", """
                {"year": %d, "body": "%s"}\
                """.formatted(year, town.body(drafting.body()))))
                    .location();
            town.act(drafts, report, "write", "{\"section\": \"SUMMARY\", \"text\": \"Et rolig år.\"}");
            town.act(drafts, report, "submit", "{}");
            town.act(town.in(top.body(), top.leader()), report, "approve", "{}");
            assertThat(read(drafts, report).path("stage").asString()).isEqualTo("APPROVED");
            return report;
        }

        private void noPromiseIsOpenButTheOneThatWasLeft() {
            town.settle();
            var open = new LinkedHashMap<String, Integer>();
            read(marit(), "/api/inbox").path("promises").forEach(promise -> {
                if (promise.path("count").asInt() > 0) {
                    open.put(
                            promise.path("text").asString(),
                            promise.path("count").asInt());
                }
            });
            assertThat(open).isEqualTo(Map.of("oppgaver over fristen", 1));
            var reconciled = read(marit(), "/api/concerns/reconciliation").path(0);
            assertThat(reconciled.path("receipts").asInt()).isEqualTo(2 * CASES + 1);
            assertThat(reconciled.path("answered").asInt()).isEqualTo(2 * CASES);
            assertThat(reconciled.path("withdrawn").asInt()).isOne();
            assertThat(reconciled.path("complete").asBoolean()).isTrue();
            assertThat(number("select count(*) from store.event where meta_data->>'kommune' = '" + town.kommune()
                            + "' and payload_type like '%.TaskReminded'"))
                    .as("reminded once")
                    .isOne();
        }

        private void eachFigureEqualsACountOfTheEvents(String report) {
            var shown = new LinkedHashMap<String, String>();
            read(marit(), report)
                    .path("sections")
                    .forEach(section -> section.path("figures").forEach(figure -> {
                        if (!figure.path("shown").asString().isEmpty()) {
                            shown.put(
                                    figure.path("label").asString(),
                                    figure.path("shown").asString().replace('\u00a0', ' '));
                        }
                    }));
            assertThat(shown).containsExactlyInAnyOrderEntriesOf(figuresFromTheEvents());
        }

        /** Counted straight from the store, by what was stated and by nothing that a view holds. */
        private Map<String, String> figuresFromTheEvents() {
            var figures = new LinkedHashMap<String, String>();
            var registered = count("ConcernRegistered", "") - count("ConcernWithdrawn", "");
            figures.put("Meldte bekymringer", people(registered));
            figures.put("Ventetid til mottak, den midterste", medianWait() + " dager");
            figures.put("Bekymringer som er besvart", people(count("ConcernAnswered", "")));
            var withdrawn = " and aggregate_id not in (select aggregate_id from store.event"
                    + " where payload_type like '%.ConcernWithdrawn')";
            Map.of("rus", "Rusmidler", "vold", "Vold og trusler")
                    .forEach((code, theme) -> figures.put(
                            theme,
                            people(count(
                                    "ConcernRegistered",
                                    " and payload->'observation'->>'themes' like '%\"" + code + "\"%'" + withdrawn))));
            Map.of("sentrum", "Sentrum", "parken", "Parken")
                    .forEach((code, area) -> figures.put(
                            area,
                            people(count(
                                    "ConcernRegistered",
                                    " and payload->'observation'->>'area' = '" + code + "'" + withdrawn))));
            figures.put("Saker åpnet", people(count("CaseOpened", "")));
            if (groups.size() == 3) {
                figures.put("Saker løftet til koordinerende nivå", people(lifted("KOORDINERENDE")));
            }
            figures.put("Saker løftet til styrende nivå", people(lifted("STYRENDE")));
            figures.put("Saker avsluttet", people(count("CaseClosed", "")));
            figures.put("Møter holdt", String.valueOf(count("MeetingClosed", "")));
            groups.forEach(group -> figures.put(group.body(), String.valueOf(meetingsOf(group))));
            figures.put("Vedtak fattet", String.valueOf(count("DecisionMade", " and payload->>'result' = 'ADOPTED'")));
            figures.put(
                    "Vedtak gjennomført innen fristen",
                    "%d av %d"
                            .formatted(
                                    count("DecisionCarriedOut", ""),
                                    count("DecisionMade", " and payload->>'result' = 'ADOPTED'")));
            figures.put("Tiltak startet", String.valueOf(count("TiltakStarted", "")));
            figures.put("Tiltak evaluert", String.valueOf(count("TiltakEvaluated", "")));
            Map.of("REACHED", "målet nådd", "PARTLY", "målet delvis nådd", "NOT_REACHED", "målet ikke nådd")
                    .forEach((result, text) -> figures.put(
                            text,
                            String.valueOf(count("TiltakEvaluated", " and payload->>'result' = '" + result + "'"))));
            figures.put("Tiltak avsluttet", String.valueOf(count("TiltakEnded", "")));
            figures.put("Tiltak videreført i vanlig drift", String.valueOf(count("TiltakAnchored", "")));
            figures.put("Bevilget", kroner("FundingGranted"));
            figures.put("Brukt", kroner("FundingSpent"));
            return figures;
        }

        /** The subjects to which that happened in the year, each once. */
        private long count(String event, String more) {
            return number("select count(distinct aggregate_id) from store.event where " + inTheYear(event) + more);
        }

        private long lifted(String level) {
            return count("CaseEscalated", " and payload->>'toLevel' = '" + level + "'");
        }

        private long meetingsOf(Group group) {
            return count(
                    "MeetingClosed",
                    " and aggregate_id in (select aggregate_id from store.event where payload_type like"
                            + " '%.MeetingScheduled' and payload->>'body' = '" + town.body(group.body()) + "')");
        }

        private long medianWait() {
            return number("select percentile_disc(0.5) within group (order by r.ts::date - c.ts::date)"
                    + " from store.event c join store.event r on r.aggregate_id = c.aggregate_id"
                    + " and r.payload_type like '%.ConcernReceived' where c.payload_type like '%.ConcernRegistered'"
                    + " and c.meta_data->>'kommune' = '" + town.kommune() + "'");
        }

        private String kroner(String event) {
            var ore = number("select sum((payload->>'amountOre')::bigint) from store.event where " + inTheYear(event));
            return "%,d kr".formatted(ore / 100).replace(',', ' ');
        }

        private String inTheYear(String event) {
            return "payload_type like '%%.%s' and meta_data->>'kommune' = '%s' and meta_data->>'occurredOn' like '%d-%%'"
                    .formatted(event, town.kommune(), year);
        }

        private long number(String sql) {
            return database.sql(sql).query(Long.class).single();
        }

        private String people(long count) {
            return count > 0 && count < 5 ? "<5" : String.valueOf(count);
        }

        private LocalDate day(Month month, int day) {
            return LocalDate.of(year, month, day);
        }

        private Client marit() {
            return town.in(ARBEIDSGRUPPEN, koordinator);
        }

        private Client member(Group group) {
            return town.in(group.body(), group.leader());
        }

        private JsonNode read(Client by, String at) {
            return town.read(by, at).body();
        }

        private List<JsonNode> tiltakOf(String filter) {
            return read(marit(), "/api/tiltak?" + filter)
                    .path("items")
                    .valueStream()
                    .toList();
        }

        private String levelOf(Group group) {
            return group.equals(top)
                    ? "STYRENDE"
                    : group.body().equals(KOORDINERINGSGRUPPEN) ? "KOORDINERENDE" : "UTFORENDE";
        }

        private String decision() {
            var tiltak = "{\"title\": \"%s\", \"responsible\": \"%s\", \"startBy\": \"%s\", \"evaluateBy\": \"%s\"}";
            var service = town.body(UTESEKSJONEN);
            var wanted = List.of(
                    tiltak.formatted("Ute om kvelden", service, day(Month.APRIL, 20), day(Month.SEPTEMBER, 10)),
                    tiltak.formatted("Åpen hall", service, day(Month.APRIL, 20), day(Month.SEPTEMBER, 10)));
            return """
                {"result": "ADOPTED", "proposal": {"caseId": "%s", "body": "%s", "kind": "CASE_MATTER",
                 "title": "Kveldstilbud i parken", "text": "Det settes av penger", "reason": "Mange er ute om kvelden",
                 "responsible": "%s", "deadline": "%s", "packageName": "Kveldstilbud", "tiltak": %s}}\
                """.formatted(id(cases.get(0)), town.body(top.body()), service, day(Month.OCTOBER, 1), wanted);
        }

        private String lift() {
            return """
                {"title": "Uro i parken", "question": "Kan det settes av penger?", "summary": "Tjenester melder om uro.",
                 "signedOff": true, "judged": [], "basis": [{"kind": "CONCERN_COUNT"}], "reason": "Vi rår ikke over pengene"}\
                """;
        }

        private static String id(String location) {
            return location.substring(location.lastIndexOf('/') + 1);
        }

        private static Map<String, Conclusion> inOrder(Object... titlesAndConclusions) {
            var points = new LinkedHashMap<String, Conclusion>();
            for (var at = 0; at < titlesAndConclusions.length; at += 2) {
                points.put((String) titlesAndConclusions[at], (Conclusion) titlesAndConclusions[at + 1]);
            }
            return points;
        }
    }
}
