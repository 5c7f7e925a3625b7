package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.platform.FreshViews;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the auditor reads as of a moment of the past is what was there to be read then. */
class PerDateOverHttpTest extends OverHttp {

    private static final int POSITIONS = 200;
    private static final String TILTAK = "/api/tiltak";

    @Autowired
    History history;

    @Autowired
    DataSource dataSource;

    @Autowired
    List<Projection> views;

    @Autowired
    EntityManagerFactory entities;

    @Autowired
    TextOpener opener;

    /**
     * A Samspor that has been given the events up to a position, and nothing since, holds the same rows. An event that
     * was committed late counts from when its view got it: there it is so once the view is made anew.
     */
    @Test
    void at_two_hundred_positions_every_view_equals_that_of_a_fresh_system() throws InterruptedException {
        var last = settled();
        anne.get("/api/projections?after=" + last);
        var events = history.of(database.sql("select distinct aggregate_id from store.event")
                .query(UUID.class)
                .list());
        var fresh = new FreshViews(views, entities, opener);
        var then = JdbcClient.create(dataSource);
        var seed = System.nanoTime();

        var late = new TreeMap<Long, Map<String, String>>();
        var fed = 0;
        for (var position :
                new Random(seed).longs(POSITIONS, 1, last + 1).sorted().toArray()) {
            List<Recorded> more = new ArrayList<>();
            while (fed < events.size() && events.get(fed).position() <= position) {
                more.add(events.get(fed++));
            }
            fresh.happened(more);
            var expected = fresh.digests();
            expected.entrySet()
                    .removeAll(asOf(position, () -> fresh.digests(then)).entrySet());
            if (!expected.isEmpty()) {
                late.put(position, expected);
            }
        }
        assertThat(fed).isGreaterThan(POSITIONS);

        assertThat(late).as("seed %s", seed).hasSizeLessThan(POSITIONS / 10);
        for (var table :
                late.values().stream().flatMap(each -> each.keySet().stream()).collect(Collectors.toSet())) {
            rebuilt(fresh.viewOf(table));
        }
        late.forEach((position, expected) -> assertThat(asOf(position, () -> fresh.digests(then)))
                .as("at position %s, seed %s", position, seed)
                .containsAllEntriesOf(expected));
    }

    private void rebuilt(String view) throws InterruptedException {
        var address = "/api/projections/" + view;
        assertThat(anne.post(address + "/replay", "{}").status()).isEqualTo(202);
        for (var tries = 0; tries < 300; tries++) {
            var rebuild = anne.get(address).body().path("rebuild");
            if (!rebuild.path("running").asBoolean()) {
                assertThat(rebuild.path("failure").asString("")).isEmpty();
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(view + " is not rebuilt");
    }

    @Test
    void a_list_holds_as_of_a_position_what_it_held_then() {
        var before = settled();
        var title = "Nytt " + UUID.randomUUID();
        var proposed = done(jonas.post(
                TILTAK, "{\"title\": \"%s\", \"responsible\": \"%s\"}".formatted(title, jonas.body(UTESEKSJONEN))));

        assertThat(titlesAsOf(String.valueOf(proposed.position()))).contains(title);
        assertThat(titlesAsOf(lastOfOursUpTo(before))).isNotEmpty().doesNotContain(title);
        assertThat(nils.get(proposed.location() + "?asOf=" + lastOfOursUpTo(before))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_bodies_are_those_of_then() {
        var service = done(anne.post("/api/bodies", """
            {"kind": "TJENESTE", "level": "UTFORENDE", "meetingsPerYear": 0, "from": "%s", "name": "Ny %s"}\
            """.formatted(TODAY.minusDays(30), UUID.randomUUID())));
        var id = service.location().replace("/api/bodies/", "");

        assertThat(nils.get("/api/bodies?asOf=" + service.position()).body().toString())
                .contains(id);
        assertThat(nils.get("/api/bodies?asOf=" + lastOfOursUpTo(service.position() - 1))
                        .body()
                        .toString())
                .doesNotContain(id);
    }

    @Test
    void names_are_those_of_then() {
        var concerns = "/api/concerns?limit=100";
        var before = lastOfOursUpTo(settled());
        assertThat(nils.get(concerns).body().toString()).contains("Mølleparken").doesNotContain("Møllehagen");

        var renamed = areas("Mølleparken", "Møllehagen");
        try {
            assertThat(nils.get(concerns + "&after=" + renamed).body().toString())
                    .contains("Møllehagen")
                    .doesNotContain("Mølleparken");
            assertThat(nils.get(concerns + "&asOf=" + before).body().toString())
                    .contains("Mølleparken")
                    .doesNotContain("Møllehagen");
            assertThat(nils.get(concerns + "&asOf=" + renamed).body().toString())
                    .contains("Møllehagen")
                    .doesNotContain("Mølleparken");
        } finally {
            areas("Møllehagen", "Mølleparken");
        }
    }

    /** Gives an area another name. @return the position of that */
    private long areas(String name, String other) {
        var list = anne.get("/api/code-lists/AREAS");
        return done(anne.change(
                        "/api/code-lists/AREAS/change",
                        version(list),
                        "{\"entries\": %s, \"reason\": \"Nytt navn\"}"
                                .formatted(list.body().path("items").toString().replace(name, other))))
                .position();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, before-the-first-event",
        "01.01.1990, before-the-first-event",
        "2999-01-01, in-the-future",
        "2026-13-01, not-a-date",
        "i går, not-a-date",
        "en helt annen gang, not-a-date",
        "2026-05-12T25:00, not-a-time",
        "999999999999, position-not-of-this-kommune",
        "11111111-1111-4111-8111-111111111111, no-such-event-or-meeting"
    })
    void a_moment_that_there_is_none_of_is_refused_in_words(String asked, String problem) {
        for (var language : List.of("nb", "nn", "en")) {
            var answer =
                    nils.reading(language).get(TILTAK + "?asOf=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));

            assertThat(answer.problem()).isEqualTo(problem);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.sentence()).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void a_position_of_another_kommune_is_none_of_ours() {
        var theirs = done(geir.post(
                TILTAK, "{\"title\": \"Deres\", \"responsible\": \"%s\"}".formatted(geir.body(ARBEIDSGRUPPEN))));

        assertThat(nils.get(TILTAK + "?asOf=" + theirs.position()).problem()).isEqualTo("position-not-of-this-kommune");
    }

    @Test
    void a_meeting_is_a_moment_and_so_is_an_event() {
        var opened = database.sql("""
            select aggregate_id as meeting, event_id as event, global_index as position from store.event
            where payload_type like '%.MeetingOpened' and meta_data ->> 'kommune' = '4999' order by global_index limit 1\
            """).query().singleRow();

        assertThat(titlesAsOf(opened.get("meeting").toString()))
                .isEqualTo(titlesAsOf(opened.get("event").toString()))
                .isEqualTo(titlesAsOf(opened.get("position").toString()))
                .isNotEqualTo(titlesAsOf(TODAY.toString()));
    }

    @Test
    void nobody_but_the_auditor_reads_as_of_then() {
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get(TILTAK + "?asOf=" + TODAY).status()).isEqualTo(404);
        }
    }

    private List<String> titlesAsOf(String asked) {
        return nils.get(TILTAK + "?limit=100&asOf=" + asked)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }

    private String lastOfOursUpTo(long position) {
        return database.sql("""
            select max(global_index)::text from store.event
            where global_index <= ? and meta_data ->> 'kommune' = '4999'\
            """).param(position).query(String.class).single();
    }

    private static <T> T asOf(long position, Supplier<T> reading) {
        return new AsOf(position, Instant.EPOCH).read(reading);
    }
}
