package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A view is made anew beside the one in use, which answers until it is replaced. */
class RebuildOverHttpTest extends OverHttp {

    private static final String VIEW = "/api/projections/tiltak";
    private static final String TILTAK = "/api/tiltak";

    @Test
    void pages_answer_from_the_old_one_until_the_new_one_takes_its_place() throws Exception {
        var last = settled();
        var before = rows(last);
        // a row that no event tells of: it is there as long as the old view answers
        database.sql("""
            begin; set local samspor.position = 1; update query.tiltak set title = 'Feil i den gamle'
            where id = (select id from query.tiltak where kommune = '4999' order by position desc limit 1); commit\
            """).update();
        assertThat(rows(last)).isNotEqualTo(before);

        var alwaysThere = new AtomicBoolean(true);
        var started = anne.post(VIEW + "/replay", "{}");
        assertThat(started.status()).isEqualTo(202);
        while (anne.get(VIEW).body().path("rebuild").path("running").asBoolean()) {
            if (rows(last).isEmpty()) {
                alwaysThere.set(false);
            }
        }

        assertThat(alwaysThere).isTrue();
        var rebuild = anne.get(VIEW).body().path("rebuild");
        assertThat(rebuild.path("failure").asString("")).isEmpty();
        assertThat(rebuild.path("progress").asInt()).isEqualTo(100);
        assertThat(rows(last)).isEqualTo(before);
        assertThat(nils.get(TILTAK + "?limit=100&asOf=" + TODAY)
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(before.size());
        assertThat(nils.get("/api/audit/evidence/completeness")
                        .body()
                        .path("lacking")
                        .valueStream()
                        .filter(view -> view.path("missing").asLong() != 0))
                .isEmpty();

        // and it goes on from there
        var title = "Etter ombyggingen " + UUID.randomUUID();
        done(jonas.post(
                TILTAK, "{\"title\": \"%s\", \"responsible\": \"%s\"}".formatted(title, jonas.body(UTESEKSJONEN))));
        assertThat(marit.get(TILTAK + "?limit=100").body().toString()).contains(title);
    }

    @Test
    void one_that_fails_changes_nothing() throws Exception {
        var last = settled();
        var before = rows(last);
        database.sql("alter function query.take_beside rename to take_away").update();
        try {
            anne.post(VIEW + "/replay", "{}");
            while (anne.get(VIEW).body().path("rebuild").path("running").asBoolean()) {
                Thread.sleep(20);
            }
        } finally {
            database.sql("alter function query.take_away rename to take_beside").update();
        }

        assertThat(anne.get(VIEW).body().path("rebuild").path("failure").asString())
                .isEqualTo("BadSqlGrammarException");
        assertThat(rows(last)).isEqualTo(before);
        var title = "Etter feilen " + UUID.randomUUID();
        done(jonas.post(
                TILTAK, "{\"title\": \"%s\", \"responsible\": \"%s\"}".formatted(title, jonas.body(UTESEKSJONEN))));
        assertThat(marit.get(TILTAK + "?limit=100").body().toString()).contains(title);
        assertThat(database.sql("select count(*) from pg_tables where schemaname = 'query_beside'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> rows(long after) {
        return nils.get(TILTAK + "?limit=100&after=" + after)
                .body()
                .path("items")
                .valueStream()
                .map(Object::toString)
                .toList();
    }
}
