package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.AsHappened;
import no.samspor.query.platform.FreshViews;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the auditor reads as it had happened by a day, whenever it was recorded. */
class AsHappenedOverHttpTest extends OverHttp {

    private static final int DAYS = 8;
    private static final String LUNDVIK = "4999";
    private static final String CASES = "/api/cases";
    private static final String TILTAK = "/api/tiltak";

    @Autowired
    AsHappened happened;

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

    /** A Samspor that has been given what had been recorded by then, and then what came later of that time. */
    @Test
    void on_random_days_every_view_equals_that_of_a_fresh_system() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var days = random.ints(DAYS, 20, 400).mapToObj(TODAY::minusDays).toList();
        for (var day : days) {
            recordedLate(day, random);
        }
        // what had been there by then is changed too
        assertThat(marit.get(CASES + "?limit=100")
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> CASES + "/" + item.path("id").asString())
                        .filter(matter -> note(marit, matter, days.get(random.nextInt(DAYS)))
                                        .status()
                                == 200))
                .hasSizeGreaterThan(DAYS / 2);
        var last = settled();
        anne.get("/api/projections?after=" + last);
        var events = history.of(database.sql("select distinct aggregate_id from store.event")
                .query(UUID.class)
                .list());
        var then = JdbcClient.create(dataSource);

        var withLater = 0;
        for (var matter : days) {
            var day = matter.plusDays(random.nextInt(-4, 12));
            var recorded = events.stream()
                    .filter(event -> !Norway.dayOf(event.recordedAt()).isAfter(day))
                    .toList();
            var later = recordedLater(events, recorded.getLast().position(), day);
            withLater += later.isEmpty() ? 0 : 1;
            var fresh = new FreshViews(views, entities, opener);
            fresh.happened(recorded);
            fresh.happenedAsFarAsItGoes(later);
            var expected = fresh.digests();

            var asOf = happened.by(
                    day,
                    new AsOf(recorded.getLast().position(), recorded.getLast().recordedAt()),
                    new Kommunenummer(LUNDVIK));
            assertThat(asOf.recordedLater())
                    .containsExactlyElementsOf(
                            later.stream().map(Recorded::position).toList());
            // an event that was committed late counts from when its view got it
            assertThat(reading(asOf, () -> differing(expected, fresh.digests(then))))
                    .as("by %s, seed %s", day, seed)
                    .isEmpty();
        }
        assertThat(withLater).as("seed %s", seed).isPositive();
    }

    /** What belongs to the day of those of the kommune: nothing of what had not begun by then. */
    private static List<Recorded> recordedLater(List<Recorded> events, long after, LocalDate day) {
        Set<UUID> begun = new HashSet<>();
        List<Recorded> later = new ArrayList<>();
        for (var event : events) {
            var byThen = !event.trace().occurredOn().isAfter(day);
            if (byThen && event.sequence() == 0) {
                begun.add(event.stream());
            }
            if (byThen
                    && event.position() > after
                    && event.trace().actor().kommune().value().equals(LUNDVIK)
                    && begun.contains(event.stream())) {
                later.add(event);
            }
        }
        return later;
    }

    private static List<String> differing(Map<String, String> expected, Map<String, String> found) {
        return expected.keySet().stream()
                .filter(table -> !expected.get(table).equals(found.get(table)))
                .toList();
    }

    /** A matter of long ago that is recorded today, with what was done about it. */
    private void recordedLate(LocalDate day, Random random) {
        var on = ", \"occurredOn\": \"%s\"";
        var at = done(marit.post(CASES, """
            {"title": "Sent ført", "reason": "Husket på", "themes": ["rus"], "area": "sentrum", "headcount": "TWO_TO_FOUR"%s}\
            """.formatted(on.formatted(day)))).location();
        done(note(jonas, at, day.plusDays(random.nextInt(20))));
        done(note(jonas, at, day.minusDays(4 + random.nextInt(20))));
        var proposed = done(jonas.post(TILTAK, """
            {"title": "Sent ført", "responsible": "%s"%s}\
            """.formatted(jonas.body(UTESEKSJONEN), on.formatted(day))));
        var tiltak = TILTAK + "/" + proposed.id();
        var approved = done(marit.change(
                tiltak + "/approve",
                proposed.version(),
                "{\"reason\": \"Bra\"%s}".formatted(on.formatted(day.plusDays(random.nextInt(9))))));
        done(jonas.change(
                tiltak + "/start",
                approved.version(),
                "{%s}"
                        .formatted(on.formatted(day.plusDays(9 + random.nextInt(9)))
                                .substring(2))));
    }

    private static Client.Answer note(Client who, String matter, LocalDate day) {
        return who.change(
                matter + "/notes",
                version(who.get(matter)),
                "{\"text\": \"Sent ført\", \"occurredOn\": \"%s\"}".formatted(day));
    }

    @Test
    void a_list_holds_what_had_happened_although_it_was_recorded_later() {
        var day = TODAY.minusDays(40);
        var title = "Sent " + UUID.randomUUID();
        var proposed = done(jonas.post(
                TILTAK,
                "{\"title\": \"%s\", \"responsible\": \"%s\", \"occurredOn\": \"%s\"}"
                        .formatted(title, jonas.body(UTESEKSJONEN), day.minusDays(1))));
        done(marit.change(
                TILTAK + "/" + proposed.id() + "/approve",
                proposed.version(),
                "{\"reason\": \"Bra\", \"occurredOn\": \"%s\"}".formatted(day.plusDays(1))));
        settled();

        assertThat(titles("?limit=100&asOf=" + day)).doesNotContain(title);
        assertThat(titles("?limit=100&axis=RECORDED&asOf=" + day)).doesNotContain(title);
        assertThat(titles("?limit=100&axis=OCCURRED&asOf=" + day.minusDays(2))).doesNotContain(title);
        assertThat(titles("?limit=100&axis=OCCURRED&asOf=" + day)).contains(title);
        assertThat(state(proposed.id(), day)).isEqualTo("PROPOSED");
        assertThat(state(proposed.id(), day.plusDays(1))).isEqualTo("APPROVED");
        assertThat(events(proposed.id(), day)).isEqualTo(1);
    }

    /** What is recorded after somebody has asked is in the answer when they ask again. */
    @Test
    void an_answer_is_never_older_than_what_is_recorded() {
        var day = TODAY.minusDays(41);
        titles("?axis=OCCURRED&asOf=" + day);
        var title = "Enda senere " + UUID.randomUUID();
        done(jonas.post(
                TILTAK,
                "{\"title\": \"%s\", \"responsible\": \"%s\", \"occurredOn\": \"%s\"}"
                        .formatted(title, jonas.body(UTESEKSJONEN), day)));

        assertThat(titles("?limit=100&axis=OCCURRED&asOf=" + day)).contains(title);
    }

    @Test
    void a_time_that_there_is_none_of_is_refused_in_words() {
        for (var language : List.of("nb", "nn", "en")) {
            var answer = nils.reading(language).get(TILTAK + "?axis=SOMETIMES&asOf=" + TODAY);
            assertThat(answer.problem()).isEqualTo("not-an-axis");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.sentence()).contains("SOMETIMES").doesNotContain("{");
        }
        assertThat(nils.get(TILTAK + "?axis=OCCURRED&asOf=1990-01-01").problem())
                .isEqualTo("before-the-first-event");
        assertThat(nils.get(TILTAK + "?axis=OCCURRED&asOf=2999-01-01").problem())
                .isEqualTo("in-the-future");
    }

    @Test
    void nobody_but_the_auditor_reads_as_it_had_happened() {
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get(TILTAK + "?axis=OCCURRED&asOf=" + TODAY).status())
                    .isEqualTo(404);
        }
    }

    private String state(String tiltak, LocalDate day) {
        return nils.get(TILTAK + "/" + tiltak + "?axis=OCCURRED&asOf=" + day)
                .body()
                .path("item")
                .path("state")
                .asString();
    }

    /** How many of its events are told of. */
    private int events(String tiltak, LocalDate day) {
        return reading(
                happened.by(day, recordedBy(day), new Kommunenummer(LUNDVIK)),
                () -> history.of(List.of(UUID.fromString(tiltak))).size());
    }

    private AsOf recordedBy(LocalDate day) {
        var until = day.plusDays(1).atStartOfDay(Norway.ZONE).toOffsetDateTime();
        return new AsOf(
                database.sql("select max(global_index) from store.event where ts < ?")
                        .param(until)
                        .query(Long.class)
                        .single(),
                until.toInstant());
    }

    private List<String> titles(String query) {
        return nils.get(TILTAK + query)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("title").asString())
                .toList();
    }

    private static <T> T reading(AsOf then, Supplier<T> what) {
        then.enter();
        try {
            return what.get();
        } finally {
            AsOf.leave();
        }
    }
}
