package no.samspor.app.http;

import static no.samspor.app.http.OverHttp.done;

import java.time.LocalDate;
import no.samspor.app.demo.Person;

/** Somebody who sits in a body for a while; closing sees to it that nobody after this test finds them there. */
final class Guest implements AutoCloseable {

    private final Client administrator;
    private final String body;
    private final Person person;
    private final Client.Answer appointed;
    private boolean gone;

    Guest(Client administrator, String body, Person person, String role, LocalDate from) {
        this(administrator, body, person, role, "MEMBER", from);
    }

    Guest(Client administrator, String body, Person person, String role, String position, LocalDate from) {
        this.administrator = administrator;
        this.body = body;
        this.person = person;
        appointed = done(administrator.post("/api/bodies/" + body + "/members", """
            {"user": "%s", "name": "%s", "title": "%s", "role": "%s", "position": "%s", "from": "%s"}\
            """.formatted(
                        person.user(), person.fullName(), person.title(), role, position, from)));
    }

    /**
     * Was there until yesterday.
     *
     * @return the position from which on everybody knows
     */
    long leaves() {
        gone = true;
        var released = release(appointed.version());
        return done(released.status() == 412
                        ? release(released.body().path("currentVersion").asLong())
                        : released)
                .position();
    }

    private Client.Answer release(long version) {
        var members = "/api/bodies/" + body + "/members";
        var membership = administrator
                .get(members + "?after=" + appointed.position())
                .body()
                .path("items")
                .valueStream()
                .filter(member ->
                        member.path("user").asString().equals(person.user().toString()))
                .findFirst()
                .orElseThrow()
                .path("membership")
                .asString();
        return administrator.change(
                members + "/" + membership + "/release",
                version,
                "{\"until\": \"%s\", \"reason\": \"På besøk\"}".formatted(OverHttp.TODAY.minusDays(1)));
    }

    @Override
    public void close() {
        if (!gone) {
            leaves();
        }
    }
}
