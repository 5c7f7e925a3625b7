package no.samspor.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the auditor can check of everything that is stored. */
class EvidenceOverHttpTest extends OverHttp {

    private static final String EVIDENCE = "/api/audit/evidence";

    @Test
    void everything_stored_is_sealed_within_seconds() throws InterruptedException {
        var before = nils.get(EVIDENCE).body().path("events").asLong();
        newService();

        var read = whenComplete();
        assertThat(read.path("complete").asBoolean()).as(read.toString()).isTrue();
        assertThat(read.path("events").asLong()).isGreaterThan(before);
        assertThat(read.path("checkpoint").asString())
                .startsWith("samspor.localhost/4999\n%d\n"
                        .formatted(read.path("events").asLong()));
        var newest = database.sql(
                        "select event_id from store.event where meta_data ->> 'kommune' = '4999' order by global_index"
                                + " desc limit 1")
                .query(UUID.class)
                .single();
        var proof = nils.get(EVIDENCE + "/events/" + newest).body();
        assertThat(new String(Base64.getDecoder().decode(proof.path("entry").asString()), StandardCharsets.UTF_8))
                .startsWith("\0\0\0\u0010samspor.event.v1")
                .contains(newest.toString());
        assertThat(proof.path("path")).isNotEmpty();
        assertThat(nils.get(EVIDENCE + "/events/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(nils.page(EVIDENCE + "/checkpoint").text())
                .isEqualToNormalizingWhitespace(read.path("checkpoint").asString());
    }

    @Test
    void nobody_but_the_auditor_takes_it_home() throws InterruptedException {
        whenComplete();
        for (var person : List.of(marit, jonas, siri, kari)) {
            for (var what : List.of("", "/checkpoint", "/pack", "/consistency?first=1&second=2")) {
                assertThat(person.get(EVIDENCE + what).status()).as(what).isEqualTo(404);
            }
        }
        assertThat(nils.get(EVIDENCE + "/consistency?first=1&second=2").status())
                .isEqualTo(200);
        assertThat(nils.get(EVIDENCE + "/consistency?first=2&second=1").status())
                .isEqualTo(404);
    }

    @Test
    void the_auditor_sees_that_what_is_stored_is_sealed_and_shown_and_where_it_is_not() throws InterruptedException {
        anne.get("/api/projections?after=" + settled());
        whenComplete();
        var all = nils.get(EVIDENCE + "/completeness").body();
        assertThat(all.path("events").asLong())
                .isEqualTo(all.path("sealed").asLong())
                .isPositive();
        assertThat(all.path("missing").asLong()).isZero();
        assertThat(all.path("views").asInt()).isGreaterThan(20);

        database.sql("update store.handled set events = events - 2 where processor = 'case-file'")
                .update();
        try {
            var lacking = nils.get(EVIDENCE + "/completeness").body().path("lacking");
            assertThat(lacking.valueStream().map(view -> view.path("view").asString()))
                    .contains("case-file");
            assertThat(lacking.valueStream()
                            .filter(view -> view.path("view").asString().equals("case-file"))
                            .map(view -> view.path("missing").asLong()))
                    .containsExactly(2L);
            assertThat(nils.page("/revisjon/bevis").text()).contains("har ikke fått med seg alt", "case-file");
        } finally {
            database.sql("update store.handled set events = events + 2 where processor = 'case-file'")
                    .update();
        }
        assertThat(marit.get(EVIDENCE + "/completeness").status()).isEqualTo(404);
    }

    private JsonNode whenComplete() throws InterruptedException {
        var read = nils.get(EVIDENCE).body();
        for (var tries = 0; tries < 100 && !read.path("complete").asBoolean(); tries++) {
            Thread.sleep(200);
            read = nils.get(EVIDENCE).body();
        }
        return read;
    }
}
