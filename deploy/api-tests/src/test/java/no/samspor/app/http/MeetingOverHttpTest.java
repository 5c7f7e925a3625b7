package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the API for meetings takes in, what comes of it, and what it refuses and leaves no trace of. Each test has a
 * group of its own, so that the next meeting of a body is its own too: Geir records, Randi leads, Helge is a member.
 */
class MeetingOverHttpTest extends OverHttp {

    private static final String MEETINGS = "/api/meetings";
    private static final String POLITIRADET = "Politirådet";
    private static final String TASKS = "/api/tasks";
    private static final JsonMapper JSON = new JsonMapper();

    private final List<Guest> seated = new ArrayList<>();
    Client tone;
    Client secretary;
    Client leader;
    String ours;

    @BeforeEach
    void seat() {
        tone = new Client(port, Person.TONE);
        ours = done(tone.post("/api/bodies/working-groups", """
            {"appointedBy": "%s", "name": "Møtegruppen %s", "level": "UTFORENDE", "mandate": "Få bussen til å gå lenger",
             "from": "%s", "deadline": "%s"}\
            """.formatted(
                                tone.body(ARBEIDSGRUPPEN), UUID.randomUUID(), TODAY.minusDays(30), TODAY.plusDays(90))))
                .location()
                .replace("/api/bodies/", "");
        seat(Person.GEIR, "COORDINATOR", "SECRETARY");
        seat(Person.RANDI, "MEMBER", "LEADER");
        seat(Person.HELGE, "MEMBER", "MEMBER");
        secretary = new Client(port, Person.GEIR).as("COORDINATOR@" + ours);
        leader = new Client(port, Person.RANDI).as("MEMBER@" + ours);
    }

    @AfterEach
    void leave() {
        seated.forEach(Guest::close);
    }

    @Test
    void from_the_draft_agenda_to_the_approved_minutes() {
        var meeting = done(secretary.post(MEETINGS, scheduled(0)));
        assertThat(meeting.location()).isEqualTo(MEETINGS + "/" + meeting.id());
        assertThat(only(meeting.id(), "MeetingScheduled").path("number").asString())
                .matches("M-\\d{4}-\\d{3}");

        var placed = done(secretary.change(at(meeting, "agenda"), 0, agenda("Kveldsbuss", "Lys i parken", "Russen")));
        assertThat(placed.version()).isEqualTo(3);
        var items = items(meeting.id());
        var reordered = "{\"items\": %s}".formatted(list(items.get(2), items.get(0), items.get(1)));
        var ordered = done(leader.change(at(meeting, "agenda/order"), placed.version(), reordered));
        var shield = """
            {"ground": {"code": "offentleglova-13", "text": "offentleglova § 13"}}\
            """;
        var shielded = done(secretary.change(at(meeting, items.get(1), "shield"), ordered.version(), shield));
        var invite = "{\"guests\": [{\"name\": \"Ola Vik\", \"from\": \"Busselskapet\"}], \"message\": \"Velkommen\"}";
        var invited = done(secretary.change(at(meeting, "invite"), shielded.version(), invite));
        assertThat(only(meeting.id(), "InvitationSent").path("invited").size()).isEqualTo(3);

        var opened = done(secretary.change(at(meeting, "open"), invited.version(), present(Person.GEIR, Person.RANDI)));
        assertThat(only(meeting.id(), "MeetingOpened").path("absent").path(0).asString())
                .isEqualTo(Person.HELGE.user().toString());

        var step = UUID.randomUUID();
        var decided = done(secretary.change(
                at(meeting, items.getFirst(), "decide"),
                opened.version(),
                step,
                decision("TILTAK", "", tiltak("Kveldsbuss"), task("Ring busselskapet", 7))));
        assertThat(typesOf(step)).containsExactly("DecisionMade", "TaskAssigned", "AgendaItemConcluded");
        assertThat(decided.position())
                .isEqualTo(number("select max(global_index) from store.event where meta_data->>'command' = ?", step));
        var concluded = only(meeting.id(), "AgendaItemConcluded");
        var decision = concluded.path("decision").asString();
        var made = only(decision, "DecisionMade");
        assertThat(made.path("number").asString()).matches("V-\\d{4}-\\d{3}");
        assertThat(made.path("at").path("meeting").asString()).isEqualTo(meeting.id());
        assertThat(made.path("at").path("item").asString()).isEqualTo(items.getFirst());
        assertThat(made.path("present").size()).isEqualTo(2);
        assertThat(made.path("membersInAll").asInt()).isEqualTo(3);

        var why = "{\"reason\": \"Vi mangler tall\"}";
        var deferred = done(secretary.change(at(meeting, items.get(1), "defer"), decided.version(), why));
        var closed = done(secretary.change(at(meeting, "close"), deferred.version(), "{}"));
        assertThat(events(meeting.id(), "AgendaItemConcluded")).hasSize(3);
        assertThat(secretary
                        .get("/api/tiltak?decision=" + decision + "&after=" + settled())
                        .body()
                        .path("items")
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("APPROVED");

        var next = done(secretary.post(MEETINGS, scheduled(30)));
        settled();
        var carried = events(next.id(), "AgendaItemPlaced");
        assertThat(carried.stream()
                        .map(item -> item.path("carriedFrom").path("item").asString()))
                .as("in the order they stood in")
                .containsExactly(items.get(2), items.get(1));
        assertThat(carried.stream().map(item -> item.path("timesDeferred").asInt()))
                .containsExactly(1, 1);
        assertThat(carried.getLast().path("shielded").path("code").asString()).isEqualTo("offentleglova-13");

        refused(
                () -> secretary.change(at(meeting, "approve-minutes"), closed.version(), "{}"),
                403,
                "only-the-leader-approves");
        var approved = done(leader.change(at(meeting, "approve-minutes"), closed.version(), "{}"));
        settled();
        only(decision, "DecisionConfirmed");
        assertThat(leader.get("/api/decisions/" + decision + "?after=" + settled())
                        .body()
                        .path("confirmedBy")
                        .path("name")
                        .asString())
                .isEqualTo("Randi Lunde");
        var right = "{\"item\": \"%s\", \"text\": \"Til kl. 23\", \"reason\": \"Skrivefeil\"}".formatted(items.get(0));
        var corrected = done(secretary.change(at(meeting, "correct-minutes"), approved.version(), right));
        refused(
                () -> secretary.change(at(meeting, items.get(0), "shield"), corrected.version(), shield),
                409,
                "minutes-are-approved");

        var cancelled = secretary.change(at(next, "cancel"), 2, "{\"reason\": \"Ferie\"}");
        done(cancelled);
        var later = done(secretary.post(MEETINGS, scheduled(60)));
        settled();
        assertThat(events(later.id(), "AgendaItemPlaced").stream()
                        .map(item -> item.path("timesDeferred").asInt()))
                .as("a meeting that is cancelled defers nothing")
                .containsExactly(1, 1);
    }

    @Test
    void a_decision_that_is_refused_leaves_no_decision_task_number_key_or_receipt() {
        var meeting = inSession("Kveldsbuss");
        var item = items(meeting.id()).getFirst();
        var numbers = "select coalesce(sum(last), 0) from command.number_series";
        var keys = "select count(*) from keys.text_key";
        var receipts = "select count(*) from command.receipt";
        var before = List.of(number(numbers), number(keys), number(receipts));
        var fine = task("Ring busselskapet", 7);
        var absent = "\"dissent\": [{\"member\": \"%s\", \"text\": \"Nei\"}], ".formatted(Person.HELGE.user());

        refusedDecision(meeting, item, decision("GOAL", "", tiltak("Buss"), fine), 403, "level-may-not-decide-this");
        refusedDecision(
                meeting, item, decision("TILTAK", absent, tiltak("Buss"), fine), 422, "dissent-by-those-present");
        refusedDecision(
                meeting,
                item,
                decision("TILTAK", "", tiltak("Buss"), fine, task("I går", -1)),
                422,
                "task-deadline-has-passed");
        refusedDecision(
                meeting,
                item,
                decision("TILTAK", "", tiltak("Buss"), fine)
                        .replace("\"responsible\": \"" + ours, "\"responsible\": \"" + NOBODYS),
                422,
                "no-such-body");
        assertThat(List.of(number(numbers), number(keys), number(receipts))).isEqualTo(before);

        done(secretary.change(
                at(meeting, item, "decide"), meeting.version(), decision("TILTAK", "", tiltak("Buss"), fine)));
        assertThat(number(numbers)).isEqualTo(before.getFirst() + 1);
    }

    @Test
    void what_cannot_be_planned_is_refused() {
        var empty = refused(() -> secretary.post(MEETINGS, "{}"), 422, "field-missing");
        assertThat(empty.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactly("body", "day", "from", "until");
        var fine = scheduled(7);
        plan(secretary, fine.replace("15:00", "12:00"), 422, "meeting-ends-before-it-begins");
        plan(secretary, scheduled(-1), 422, "meeting-day-has-passed");
        plan(secretary, fine.replace("13:00", "kl. ett"), 422, "field-wrong-form");
        plan(secretary, fine.replace("Rådhuset", "x".repeat(201)), 422, "field-too-long");
        plan(secretary, fine.replace("}", ", \"navn\": \"Ola\"}"), 422, "unknown-field");
        plan(
                secretary,
                fine.replace("}", ", \"occurredOn\": \"" + TODAY.plusDays(2) + "\"}"),
                422,
                "occurred-on-in-the-future");
        plan(secretary, fine.replace(ours, NOBODYS), 422, "no-such-body");
        plan(secretary, fine.replace(ours, marit.body(KOORDINERINGSGRUPPEN)), 422, "no-such-body");
        plan(marit, fine.replace(ours, marit.body(UTESEKSJONEN)), 422, "body-does-not-meet");
        plan(marit, fine.replace(ours, marit.body(KOORDINERINGSGRUPPEN)), 403, "only-the-body-runs-its-meetings");
        plan(geir.in(POLITIRADET), fine, 403, "only-the-body-runs-its-meetings");
        plan(tone, fine, 403, "role-may-not");
        plan(jonas.as("COORDINATOR@" + ours), fine, 403, "role-not-held");
    }

    @Test
    void what_a_planned_meeting_does_not_take_is_refused() {
        var meeting = done(secretary.post(MEETINGS, scheduled(0)));
        var version = done(secretary.change(at(meeting, "agenda"), 0, agenda("Buss", "Lys")))
                .version();
        var item = items(meeting.id()).getFirst();
        var reason = "{\"reason\": \"Derfor\"}";

        refused(() -> secretary.change(at(meeting, "agenda"), version, "{\"items\": []}"), 422, "field-missing");
        var nothing = agenda("Buss")
                .replace("\"Buss\"", "\"Buss\", \"subject\": {\"kind\": \"CASE\", \"id\": \"%s\"}".formatted(NOBODYS));
        var noSubject =
                refused(() -> secretary.change(at(meeting, "agenda"), version, nothing), 422, "no-such-subject");
        assertThat(noSubject.body().path("field").asString()).isEqualTo("items[0].subject");
        var member = "{\"guests\": [{\"name\": \"randi  lunde\", \"from\": \"Rådhuset\"}]}";
        var guest = refused(() -> secretary.change(at(meeting, "invite"), version, member), 422, "guest-is-member");
        assertThat(guest.body().path("field").asString()).isEqualTo("guests[0].name");
        var stranger = "{\"invited\": %s}".formatted(list(Person.JONAS.user().toString()));
        refused(() -> secretary.change(at(meeting, "invite"), version, stranger), 422, "only-members-are-invited");
        var one = "{\"items\": %s}".formatted(list(item));
        refused(
                () -> secretary.change(at(meeting, "agenda/order"), version, one),
                422,
                "order-names-each-open-item-once");
        refused(() -> secretary.change(at(meeting, NOBODYS, "withdraw"), version, reason), 404, "not-on-this-agenda");
        refused(() -> secretary.change(at(meeting, item, "note"), version, "{}"), 409, "meeting-has-not-begun");
        refused(
                () -> secretary.change(at(meeting, "attendance"), version, present(Person.GEIR)),
                409,
                "meeting-has-not-begun");
        refused(() -> secretary.change(at(meeting, "close"), version, "{}"), 409, "meeting-has-not-begun");
        refused(() -> leader.change(at(meeting, "approve-minutes"), version, "{}"), 409, "meeting-is-not-closed");
        var text = "{\"text\": \"Nei\", \"reason\": \"Feil\"}";
        refused(() -> secretary.change(at(meeting, "correct-minutes"), version, text), 409, "minutes-are-not-approved");
        refused(() -> secretary.change(at(meeting, "open"), version, "{\"present\": []}"), 422, "field-missing");
        refused(
                () -> secretary.change(at(meeting, "open"), version, present(Person.JONAS)),
                422,
                "present-must-be-seated");
        refused(
                () -> geir.in(POLITIRADET).change(at(meeting, "open"), version, present(Person.GEIR)),
                403,
                "only-the-body-runs-its-meetings");
        var early = done(secretary.post(MEETINGS, scheduled(1)));
        refused(() -> secretary.change(at(early, "open"), 0, present(Person.GEIR)), 409, "meeting-day-has-not-come");
        refused(() -> marit.change(at(meeting, "cancel"), version, reason), 404, "not-in-this-kommune");
        refused(() -> secretary.change(at(meeting, "cancel"), 0, reason), 412, "version-is-stale");
        refused(() -> secretary.post(at(meeting, "cancel"), reason), 428, "version-needed");

        var cancelled = done(secretary.change(at(meeting, "cancel"), version, reason));
        settled();
        assertThat(events(early.id(), "AgendaItemPlaced").stream()
                        .map(carried -> carried.path("timesDeferred").asInt()))
                .as("what stood on its agenda goes to the next, and was not deferred")
                .containsExactly(0, 0);
        refused(
                () -> secretary.change(at(meeting, "open"), cancelled.version(), present(Person.GEIR)),
                409,
                "meeting-is-cancelled");
    }

    @Test
    void what_a_meeting_in_session_or_closed_does_not_take_is_refused() {
        var meeting = inSession("Buss", "Lys");
        var item = items(meeting.id()).getFirst();
        var version = done(leader.change(
                        at(meeting, item, "note"), meeting.version(), "{\"note\": \"Tatt til orientering\"}"))
                .version();
        var reason = "{\"reason\": \"Derfor\"}";

        refused(() -> secretary.change(at(meeting, item, "defer"), version, reason), 409, "item-is-concluded");
        var last = items(meeting.id()).getLast();
        refused(() -> secretary.change(at(meeting, last, "send-back"), version, reason), 409, "item-is-about-no-case");
        var notOfIt = "{\"tasks\": [%s]}"
                .formatted(task("Ring", 7).replace("}", ", \"person\": \"%s\"}".formatted(Person.JONAS.user())));
        var person = refused(
                () -> secretary.change(at(meeting, last, "note"), version, notOfIt), 422, "task-person-must-sit");
        assertThat(person.body().path("field").asString()).isEqualTo("tasks[0].person");
        var move = scheduled(3)
                .replace("\"body\": \"%s\", ".formatted(ours), "")
                .replace("}", ", \"reason\": \"Derfor\"}");
        refused(() -> secretary.change(at(meeting, "move"), version, move), 409, "meeting-has-begun");

        var closed = done(secretary.change(at(meeting, "close"), version, "{}")).version();
        refused(
                () -> secretary.change(
                        at(meeting, last, "decide"), closed, decision("TILTAK", "", "", task("Ring", 7))),
                409,
                "meeting-is-closed");
        refused(() -> secretary.change(at(meeting, "agenda"), closed, agenda("Mer")), 409, "meeting-is-closed");
        refused(() -> leader.change(at(meeting, "approve-minutes"), closed, "{}"), 403, "recorder-may-not-approve");
    }

    @Test
    void a_lifted_case_is_sent_back_from_the_meeting() {
        var group = marit.in(KOORDINERINGSGRUPPEN);
        var caseId = done(marit.post("/api/cases", """
            {"title": "Uro ved bussen", "themes": ["rus"], "area": "sentrum", "headcount": "FIVE_TO_NINE",
             "reason": "Meldt av to"}\
            """)).id();
        done(marit.change("/api/cases/" + caseId + "/escalate", 0, """
            {"title": "Uro ved bussen", "question": "Hva gjør vi?", "summary": "Rolig nå.", "signedOff": true,
             "judged": [], "basis": [], "reason": "Vi trenger midler"}\
            """));
        var meeting = done(group.post(MEETINGS, scheduled(0).replace(ours, marit.body(KOORDINERINGSGRUPPEN))));
        var about = agenda("Bussen")
                .replace(
                        "\"Bussen\"",
                        "\"Bussen\", \"subject\": {\"kind\": \"CASE\", \"id\": \"%s\"}".formatted(caseId));
        done(group.change(at(meeting, "agenda"), 0, about));
        var item = items(meeting.id()).getFirst();
        var opened = done(group.change(at(meeting, "open"), 1, present(Person.MARIT, Person.SIRI)));

        var step = UUID.randomUUID();
        var back = done(group.change(
                at(meeting, item, "send-back"), opened.version(), step, "{\"reason\": \"Løs det lokalt\"}"));
        assertThat(typesOf(step)).containsExactly("CaseReturned", "AgendaItemConcluded");
        assertThat(back.id()).isEqualTo(meeting.id());
        var closed = done(group.change(at(meeting, "close"), back.version(), "{}"));
        done(siri.change(at(meeting, "approve-minutes"), closed.version(), "{}"));
    }

    @Test
    void a_task_is_given_postponed_and_done_by_those_it_is_for() {
        var given = done(secretary.post(TASKS, task("Ring skolen", 7)));
        var later = "{\"deadline\": \"%s\", \"reason\": \"Skolen har fri\"}";
        refused(
                () -> leader.change(at(given.id(), "postpone"), 0, later.formatted(TODAY.plusDays(7))),
                422,
                "postponed-means-later");
        var postponed = done(leader.change(at(given.id(), "postpone"), 0, later.formatted(TODAY.plusDays(14))));
        refused(
                () -> new Client(port, Person.RANDI)
                        .in(POLITIRADET)
                        .change(at(given.id(), "complete"), postponed.version(), "{}"),
                403,
                "only-those-of-the-task");
        refused(() -> jonas.change(at(given.id(), "complete"), postponed.version(), "{}"), 404, "not-in-this-kommune");
        var ended = done(leader.change(at(given.id(), "complete"), postponed.version(), "{\"result\": \"Gjort\"}"));
        refused(
                () -> secretary.change(at(given.id(), "drop"), ended.version(), "{\"reason\": \"Nei\"}"),
                409,
                "task-is-finished");
        refused(() -> secretary.post(TASKS, task("Ring", -1)), 422, "task-deadline-has-passed");
        refused(() -> secretary.post(TASKS, task("Ring", 7).replace(ours, NOBODYS)), 422, "no-such-body");
        refused(() -> secretary.post(TASKS, task(" ", 7)), 422, "field-missing");
        refused(() -> jonas.post(TASKS, task("Ring", 7)), 403, "only-those-of-the-task");
        refused(() -> secretary.change(at(NOBODYS, "complete"), 0, "{}"), 404, "unknown-id");
    }

    private void seat(Person person, String role, String position) {
        seated.add(new Guest(tone, ours, person, role, position, TODAY.minusDays(7)));
    }

    /** The group's meeting today with these items, at its newest version. */
    private Client.Answer inSession(String... items) {
        var meeting = done(secretary.post(MEETINGS, scheduled(0)));
        var placed = done(secretary.change(at(meeting, "agenda"), 0, agenda(items)));
        return done(secretary.change(at(meeting, "open"), placed.version(), present(Person.GEIR, Person.RANDI)));
    }

    private void plan(Client by, String meeting, int status, String problem) {
        refused(() -> by.post(MEETINGS, meeting), status, problem);
    }

    private void refusedDecision(Client.Answer meeting, String item, String decision, int status, String problem) {
        refused(() -> secretary.change(at(meeting, item, "decide"), meeting.version(), decision), status, problem);
    }

    private String scheduled(int inDays) {
        return """
            {"body": "%s", "day": "%s", "from": "13:00", "until": "15:00", "place": "Rådhuset"}\
            """.formatted(ours, TODAY.plusDays(inDays));
    }

    private static String agenda(String... titles) {
        return "{\"items\": %s}"
                .formatted(List.of(titles).stream()
                        .map(title -> "{\"title\": \"%s\"}".formatted(title))
                        .toList());
    }

    private static String present(Person... present) {
        return "{\"present\": %s}"
                .formatted(list(List.of(present).stream()
                        .map(person -> person.user().toString())
                        .toArray(String[]::new)));
    }

    private String decision(String kind, String more, String tiltak, String... tasks) {
        return """
            {"result": "ADOPTED", "proposal": {"body": "%s", "kind": "%s", "title": "Kveldsbuss",
             "text": "Bussen går til kl. 23", "reason": "Mange går hjem langs veien", "responsible": "%s",
             "tiltak": [%s]}, %s"tasks": %s, "note": "Alle var enige"}\
            """.formatted(ours, kind, ours, tiltak, more, List.of(tasks));
    }

    private String tiltak(String title) {
        return "{\"title\": \"%s\", \"responsible\": \"%s\"}".formatted(title, ours);
    }

    private String task(String title, int inDays) {
        return "{\"title\": \"%s\", \"responsible\": \"%s\", \"deadline\": \"%s\"}"
                .formatted(title, ours, TODAY.plusDays(inDays));
    }

    private List<String> items(String meeting) {
        return events(meeting, "AgendaItemPlaced").stream()
                .map(placed -> placed.path("item").asString())
                .toList();
    }

    private JsonNode only(String stream, String event) {
        var all = events(stream, event);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<JsonNode> events(String stream, String event) {
        return database
                .sql("select payload::text from store.event"
                        + " where aggregate_id = ? and payload_type like '%.' || ? order by seq")
                .params(UUID.fromString(stream), event)
                .query(String.class)
                .stream()
                .map(JSON::readTree)
                .toList();
    }

    private List<String> typesOf(UUID command) {
        return database.sql("select substring(payload_type from '[^.]*$') from store.event"
                        + " where meta_data->>'command' = ? order by global_index")
                .param(command.toString())
                .query(String.class)
                .list();
    }

    private long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    private long number(String sql, UUID command) {
        return database.sql(sql).param(command.toString()).query(Long.class).single();
    }

    private static String at(Client.Answer meeting, String command) {
        return MEETINGS + "/" + meeting.id() + "/" + command;
    }

    private static String at(Client.Answer meeting, String item, String command) {
        return MEETINGS + "/" + meeting.id() + "/items/" + item + "/" + command;
    }

    private static String at(String task, String command) {
        return TASKS + "/" + task + "/" + command;
    }
}
