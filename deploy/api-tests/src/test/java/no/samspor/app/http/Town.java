package no.samspor.app.http;

import static no.samspor.app.http.OverHttp.done;
import static no.samspor.app.http.OverHttp.list;
import static no.samspor.app.http.OverHttp.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspor.app.demo.DemoClock;
import no.samspor.app.demo.Mornings;
import no.samspor.app.demo.Person;
import no.samspor.app.demo.Settled;
import no.samspor.kernel.time.Norway;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A kommune that lives through its days over the API alone: one clock, its bodies, and who acts in them. */
final class Town {

    private final int port;
    private final String kommune;
    private final Client administrator;
    private final Living living;
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, Client> people = new HashMap<>();

    /** What moves time, and waits until what follows from it has followed. */
    record Living(DemoClock clock, Mornings mornings, Settled processes, JdbcClient database) {

        LocalDate today() {
            return Norway.today(clock);
        }

        /** {@code ?after=} the last event, when nothing more comes of what has happened. */
        String after() {
            processes.await();
            return "?after="
                    + database.sql("select max(global_index) from store.event")
                            .query(Long.class)
                            .single();
        }

        /** It is nine in the morning of that day, and all that fell due on the way has been seen to. */
        void comes(LocalDate day) {
            mornings.pass(day.atTime(8, 0).atZone(Norway.ZONE).toInstant());
            clock.standAt(day.atTime(9, 0).atZone(Norway.ZONE).toInstant());
        }
    }

    /** @param levels lowest first */
    Town(int port, String kommune, String name, Person operator, Person admin, Living living, String... levels) {
        this.port = port;
        this.kommune = kommune;
        this.living = living;
        var ladder = Stream.of(levels).map("{\"level\": \"%s\"}"::formatted).toList();
        done(new Client(port, operator).as("SYSTEM@" + kommune).post("/api/kommuner", """
            {"kommune": "%s", "name": "%s", "ladder": %s,
             "themes": [{"code": "rus", "name": "Rusmidler"}, {"code": "vold", "name": "Vold og trusler"}],
             "areas": [{"code": "sentrum", "name": "Sentrum"}, {"code": "parken", "name": "Parken"}],
             "administrator": {"bodyName": "Administrasjonen", "user": "%s", "name": "%s", "title": "Rådgiver"}}\
            """.formatted(
                        kommune, name, ladder, admin.user(), admin.fullName())));
        new Client(port, operator).get("/api/me" + living.after());
        administrator = new Client(port, admin);
    }

    Town establish(String name, String kind, String level, int meetingsPerYear) {
        var body = done(administrator.post("/api/bodies", """
            {"kind": "%s", %s"name": "%s", "meetingsPerYear": %d, "from": "%s"}\
            """.formatted(
                        kind,
                        level.isEmpty() ? "" : "\"level\": \"%s\", ".formatted(level),
                        name,
                        meetingsPerYear,
                        living.today())));
        bodies.put(name, body.location().replace("/api/bodies/", ""));
        return this;
    }

    Town seat(Person person, String body, String role, String position) {
        done(administrator.post("/api/bodies/" + bodies.get(body) + "/members", """
            {"user": "%s", "name": "%s", "title": "%s", "role": "%s", "position": "%s", "from": "%s"}\
            """.formatted(
                        person.user(), person.fullName(), person.title(), role, position, living.today())));
        people.put(person + " in " + body, new Client(port, person).as(role + "@" + bodies.get(body)));
        return this;
    }

    /** Somebody in their seat in that body. */
    Client in(String body, Person person) {
        return people.get(person + " in " + body);
    }

    String body(String name) {
        return bodies.get(name);
    }

    String kommune() {
        return kommune;
    }

    LocalDate today() {
        return living.today();
    }

    void comes(LocalDate day) {
        living.comes(day);
    }

    /** When the processes have done what follows from all that was stored. */
    void settle() {
        living.processes().await();
    }

    /** Reads what the command changes, and gives it on that version. */
    Client.Answer act(Client by, String at, String command, String body) {
        return done(by.change(at + "/" + command, version(read(by, at)), body));
    }

    /** As it stands when everything that was stored is shown. */
    Client.Answer read(Client by, String at) {
        var read = by.get(at + (at.contains("?") ? living.after().replace('?', '&') : living.after()));
        assertThat(read.status()).as("GET %s: %s", at, read.body()).isEqualTo(200);
        return read;
    }

    /**
     * A body meets today: the points are treated, and the leader approves the minutes.
     *
     * @param points the title of each item, and what is concluded on it
     */
    String meets(String body, Person secretary, Person leader, Map<String, Conclusion> points) {
        var records = in(body, secretary);
        var meeting = done(records.post(
                        "/api/meetings",
                        "{\"body\": \"%s\", \"day\": \"%s\", \"from\": \"%s\", \"until\": \"%s\"}"
                                .formatted(bodies.get(body), living.today(), LocalTime.of(13, 0), LocalTime.of(15, 0))))
                .location();
        var titles = List.copyOf(points.keySet());
        var items = titles.stream()
                .map(title -> points.get(title).onTheAgenda(title))
                .toList();
        act(records, meeting, "agenda", "{\"items\": %s}".formatted(items));
        act(records, meeting, "invite", "{\"message\": \"Velkommen\"}");
        act(
                records,
                meeting,
                "open",
                "{\"present\": %s}"
                        .formatted(
                                list(secretary.user().toString(), leader.user().toString())));
        var agenda = new ArrayList<JsonNode>();
        read(records, meeting).body().path("agenda").forEach(agenda::add);
        for (var item : agenda) {
            var conclusion = points.getOrDefault(item.path("title").asString(), Conclusion.noted());
            act(
                    records,
                    meeting,
                    "items/" + item.path("id").asString() + "/" + conclusion.command(),
                    conclusion.body());
        }
        act(records, meeting, "close", "{}");
        act(in(body, leader), meeting, "approve-minutes", "{}");
        settle();
        return meeting;
    }

    /** What is concluded on an item. @param about {@code "subject": …,} or nothing */
    record Conclusion(String command, String body, String about) {

        static Conclusion noted() {
            return new Conclusion("note", "{\"note\": \"Tatt til orientering\"}", "");
        }

        static Conclusion deferred() {
            return new Conclusion("defer", "{\"reason\": \"Vi mangler tall\"}", "");
        }

        static Conclusion decided(String decision) {
            return new Conclusion("decide", decision, "");
        }

        static Conclusion decided(String decision, String caseId) {
            return new Conclusion(
                    "decide", decision, ", \"subject\": {\"kind\": \"CASE\", \"id\": \"%s\"}".formatted(caseId));
        }

        String onTheAgenda(String title) {
            return "{\"title\": \"%s\"%s}".formatted(title, about);
        }
    }
}
