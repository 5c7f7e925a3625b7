package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspor.app.demo.Person;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The trail of who did what, narrowed. */
class ActsOverHttpTest extends OverHttp {

    private static final String ACTS = "/api/audit/acts";

    @Test
    void everything_that_was_done_is_told_once_the_newest_first() {
        settled();
        var all = nils.get(ACTS + "?limit=100").body();
        assertThat(all.path("total").asLong())
                .isEqualTo(database.sql("""
                    select count(*) from store.event where meta_data ->> 'kommune' = '4999'
                      and payload_type not like 'no.samspor.kernel.organisation.%'\
                    """).query(Long.class).single());
        assertThat(positions(all)).hasSize(100).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        var next = nils.get(ACTS + "?limit=100&cursor=" + all.path("next").asString())
                .body();
        assertThat(positions(next)).isNotEmpty().doesNotContainAnyElementsOf(positions(all));
    }

    @Test
    void it_is_narrowed_to_a_person_a_role_a_body_a_level_and_days() {
        settled();
        var group = siri.body(KOORDINERINGSGRUPPEN);
        for (var narrowed : List.of(
                new String[] {
                    "person=" + Person.SIRI.user(), "actor", Person.SIRI.user().toString()
                },
                new String[] {"role=SYSTEM", "role", "SYSTEM"},
                new String[] {"body=" + group, "body", group},
                new String[] {"level=STYRENDE", "level", "STYRENDE"})) {
            var found = nils.get(ACTS + "?limit=100&" + narrowed[0]).body();
            assertThat(positions(found))
                    .as(narrowed[0])
                    .isNotEmpty()
                    .allSatisfy(position -> assertThat(database.sql(
                                            "select meta_data ->> cast(? as text) from store.event where global_index"
                                                    + " = ?")
                                    .params(narrowed[1], position)
                                    .query(String.class)
                                    .single())
                            .isEqualTo(narrowed[2]));
        }
        var days = nils.get(ACTS + "?limit=100&from=2026-05-12&to=2026-05-12").body();
        assertThat(days.path("items")
                        .valueStream()
                        .map(act -> act.path("occurredOn").asString()))
                .isNotEmpty()
                .containsOnly("2026-05-12");
    }

    @Test
    void what_cannot_be_read_is_refused_and_nobody_else_reads_it() {
        for (var filter : List.of("role=SJEF", "person=Siri", "from=i+fjor")) {
            assertThat(nils.get(ACTS + "?" + filter).problem()).isEqualTo("parameter-unreadable");
        }
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get(ACTS).status()).isEqualTo(404);
            assertThat(other.page("/revisjon/spor").status()).isEqualTo(404);
        }
    }

    private static List<Long> positions(JsonNode acts) {
        return acts.path("items")
                .valueStream()
                .map(act -> act.path("position").asLong())
                .toList();
    }
}
