package no.samspor.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import no.samspor.app.demo.Person;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The trail of who did what as files, with the position that they were made at. */
class TrailExportOverHttpTest extends OverHttp {

    private static final String ACTS = "/api/audit/acts";
    private static final String EXPORT = ACTS + "/export";
    private static final String OF_OURS = """
         from store.event where meta_data ->> 'kommune' = '4999'
          and payload_type not like 'no.samspor.kernel.organisation.%'\
        """;
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    PlatformTransactionManager manager;

    @Test
    void each_form_holds_everything_that_was_done_once_in_the_order_in_which_it_was_recorded() throws IOException {
        settled();
        var all = database.sql("select global_index" + OF_OURS + " order by global_index")
                .query(Long.class)
                .list();

        var csv = csv("");
        assertThat(csv).extracting(row -> Long.valueOf(row.get("position"))).containsExactlyElementsOf(all);
        var jsonl = lines("");
        assertThat(jsonl.subList(1, jsonl.size()))
                .extracting(act -> act.path("position").asLong())
                .containsExactlyElementsOf(all);
        assertThat(jsonl.getFirst().path("rows").asInt()).isEqualTo(all.size());
        try (var document = Loader.loadPDF(nils.bytes(EXPORT + "?format=PDF"))) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text.lines().filter(line -> line.matches(".*Hendelse \\d+, ført .*")))
                    .hasSize(all.size());
        }
    }

    @Test
    void a_row_says_what_the_stored_event_says() {
        settled();
        for (var row : csv("format=CSV&kind=CASE")) {
            var stored = database.sql("""
                select event_id::text as event, aggregate_id::text as subject, ts, meta_data ->> 'actor' as actor,
                  meta_data ->> 'role' as role, meta_data ->> 'body' as body, meta_data ->> 'level' as level,
                  meta_data ->> 'occurredOn' as occurred, payload_type
                from store.event where global_index = ?\
                """)
                    .param(Long.valueOf(row.get("position")))
                    .query()
                    .singleRow();
            assertThat(row.get("event")).isEqualTo(stored.get("event"));
            assertThat(row.get("subject")).isEqualTo(stored.get("subject"));
            assertThat((String) stored.get("payload_type")).endsWith("." + row.get("type"));
            assertThat(row.get("role").equals("SYSTEM") ? row.get("onBehalfOf") : row.get("person"))
                    .isEqualTo(stored.get("actor"));
            assertThat(row.get("role")).isEqualTo(stored.get("role"));
            assertThat(row.get("body")).isEqualTo(stored.get("body"));
            assertThat(row.get("level")).isEqualTo(stored.get("level"));
            assertThat(row.get("occurredOn")).isEqualTo(stored.get("occurred"));
            assertThat(row.get("reference")).matches("\\d{4}-\\d{3}");
            assertThat(row.get("what")).isNotBlank();
        }
    }

    @Test
    void an_export_says_its_position_and_comes_out_the_same_as_of_then() throws IOException {
        settled();
        var csv = nils.text(EXPORT + "?format=CSV");
        var jsonl = nils.text(EXPORT + "?format=JSONL");
        var paper = text(nils.bytes(EXPORT + "?format=PDF&kind=PLAN"));
        var head = JSON.readTree(jsonl.lines().findFirst().orElseThrow());
        var position = head.path("position").asLong();
        assertThat(head.path("export").asString()).isEqualTo("acts");
        assertThat(head.path("kommune").asString()).isEqualTo("4999");
        assertThat(position)
                .isEqualTo(
                        database.sql("select max(global_index) from store.event where meta_data ->> 'kommune' = '4999'")
                                .query(Long.class)
                                .single());

        var concern = registered();

        var then = "&asOf=" + position;
        assertThat(nils.text(EXPORT + "?format=CSV")).contains(concern);
        assertThat(nils.text(EXPORT + "?format=CSV" + then)).isEqualTo(csv);
        var again = nils.text(EXPORT + "?format=JSONL" + then);
        assertThat(again.lines().skip(1))
                .containsExactlyElementsOf(jsonl.lines().skip(1).toList());
        assertThat(withoutMade(again)).isEqualTo(withoutMade(jsonl));
        assertThat(text(nils.bytes(EXPORT + "?format=PDF&kind=PLAN" + then)).replaceFirst("Laget [^.]+\\.[^.]+\\.", ""))
                .isEqualTo(paper.replaceFirst("Laget [^.]+\\.[^.]+\\.", ""));
        assertThat(nils.get(ACTS + "?asOf=" + position).body().path("total").asInt())
                .isEqualTo(head.path("rows").asInt());
        assertThat(nils.get(ACTS + "?subject=" + concern + then).status()).isEqualTo(404);
    }

    /** Whoever was given a position before the newest may not yet have written what stands there. */
    @Test
    void it_waits_for_whoever_is_writing() throws Exception {
        settled();
        var transactions = new TransactionTemplate(manager);
        var writes = new CountDownLatch(1);
        var ended = new AtomicLong();
        var writer = Thread.ofVirtual()
                .start(() -> transactions.executeWithoutResult(status -> {
                    database.sql("lock table store.event in row exclusive mode").update();
                    writes.countDown();
                    LockSupport.parkNanos(Duration.ofMillis(800).toNanos());
                    ended.set(System.nanoTime());
                }));
        writes.await();
        assertThat(nils.download(EXPORT + "?kind=PLAN")).isEqualTo(200);
        assertThat(ended.get()).isPositive();
        writer.join();
    }

    @Test
    void it_is_narrowed_as_the_page_is_and_says_to_what() throws IOException {
        settled();
        var group = siri.body(KOORDINERINGSGRUPPEN);
        var subject = database.sql("select aggregate_id::text" + OF_OURS + " and payload_type like '%.TiltakProposed'"
                        + " order by global_index limit 1")
                .query(String.class)
                .single();
        for (var narrowed : Map.of(
                        "person=" + Person.SIRI.user(),
                        "personName=" + Person.SIRI.fullName(),
                        "role=SYSTEM",
                        "role=SYSTEM",
                        "body=" + group,
                        "bodyName=" + KOORDINERINGSGRUPPEN,
                        "level=STYRENDE",
                        "level=STYRENDE",
                        "subject=" + subject,
                        "subject=" + subject,
                        "kind=TILTAK",
                        "kind=TILTAK",
                        "from=2026-05-12&to=2026-05-12",
                        "occurredOn=2026-05-12")
                .entrySet()) {
            var column = narrowed.getValue().split("=", 2);
            var rows = csv(narrowed.getKey());
            assertThat(rows)
                    .as(narrowed.getKey())
                    .isNotEmpty()
                    .hasSize(nils.get(ACTS + "?" + narrowed.getKey())
                            .body()
                            .path("total")
                            .asInt());
            if (!narrowed.getKey().startsWith("person=")) {
                assertThat(rows).extracting(row -> row.get(column[0])).containsOnly(column[1]);
            } else {
                assertThat(rows)
                        .allSatisfy(row -> assertThat(row.get("personName") + row.get("onBehalfOfName"))
                                .isEqualTo(column[1]));
            }
        }
        assertThat(csv("kind=CASE&subject=" + subject)).isEmpty();
        var title = nils.get("/api/tiltak/" + subject).body().findValue("title").asString();
        assertThat(text(nils.bytes(EXPORT + "?format=PDF&subject=" + subject + "&person=" + Person.MARIT.user()))
                        .replaceAll("\\s+", " "))
                .contains("Avgrenset til: Bare " + title, Person.MARIT.fullName());
    }

    @Test
    void what_was_done_on_behalf_of_another_says_whose() {
        settled();
        for (var act : csv("role=SYSTEM")) {
            assertThat(act.get("person")).isEmpty();
            assertThat(act.get("onBehalfOfName")).isNotBlank();
        }
        var page = nils.page("/revisjon/spor?role=SYSTEM&kind=CONCERN").text();
        assertThat(csv("role=SYSTEM&kind=CONCERN"))
                .filteredOn(act -> act.get("type").equals("ConcernLeftUnread"))
                .isNotEmpty()
                .allSatisfy(act -> assertThat(page).contains("På vegne av " + act.get("onBehalfOfName") + "."));
        assertThat(csv("person=" + Person.MARIT.user()))
                .extracting(act -> act.get("role"))
                .contains("COORDINATOR", "SYSTEM");
    }

    /** A spreadsheet runs what begins as a formula does. */
    @Test
    void what_people_write_is_never_a_formula() {
        var written = "=HYPERLINK(\"https://example.invalid\",\"Klikk\")";
        var tiltak = done(marit.in(KOORDINERINGSGRUPPEN)
                        .post("/api/tiltak", """
                            {"title": %s, "description": "+1", "responsible": "%s"}\
                            """.formatted(JSON.writeValueAsString(written), marit.body(UTESEKSJONEN))))
                .location()
                .replaceFirst(".*/", "");
        settled();
        var row = csv("subject=" + tiltak).getFirst();
        assertThat(row.get("reference")).isEqualTo("'" + written);
        assertThat(row.get("why")).isEqualTo("'+1");
        assertThat(lines("subject=" + tiltak).get(1).path("reference").asString())
                .isEqualTo(written);
    }

    @Test
    void on_paper_it_is_a_tagged_pdf_that_an_archive_can_keep() throws IOException {
        settled();
        try (var document = Loader.loadPDF(nils.bytes(EXPORT + "?format=PDF&kind=DECISION"))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("nb");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8).replaceAll("\\s+", ""))
                    .containsPattern("pdfaid:part[=>]\"?2")
                    .containsPattern("pdfaid:conformance[=>]\"?A");
            for (var page : document.getPages()) {
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
            assertThat(new PDFTextStripper().getText(document)).contains("V-2026-001", "slik sporet var");
        }
    }

    @Test
    void it_is_in_the_language_that_is_asked_for() throws IOException {
        settled();
        assertThat(text(nils.bytes(EXPORT + "?format=PDF&kind=PLAN&lang=en"))).contains("as the trail was on");
        assertThat(text(nils.bytes(EXPORT + "?format=PDF&kind=PLAN&lang=nn"))).contains("då hending");
        assertThat(nils.text(EXPORT + "?kind=CASE&lang=en")).contains("opened the case");
    }

    @Test
    void it_is_logged_before_anything_is_sent_and_what_cannot_be_logged_is_not_sent() {
        settled();
        var before = readings();
        for (var format : List.of("CSV", "JSONL", "PDF")) {
            nils.bytes(EXPORT + "?kind=PLAN&format=" + format);
        }
        assertThat(database.sql("select address from access.reading where number > ? and reader = ? order by number")
                        .params(before, Person.NILS.user().value())
                        .query(String.class)
                        .list())
                .containsExactly(EXPORT, EXPORT, EXPORT);
        database.sql("alter table access.reading rename to reading_away").update();
        try {
            for (var format : List.of("CSV", "JSONL", "PDF")) {
                var answer = nils.get(EXPORT + "?kind=PLAN&format=" + format);
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.problem()).isEqualTo("reading-not-logged");
            }
        } finally {
            database.sql("alter table access.reading_away rename to reading").update();
        }
    }

    @Test
    void nobody_else_takes_it_out() {
        var before = readings();
        for (var other : List.of(jonas, marit, siri, kari, anne)) {
            assertThat(other.get(EXPORT).status()).isEqualTo(404);
        }
        assertThat(readings()).isEqualTo(before);
        var theirs = database.sql("""
            select aggregate_id::text from store.event where meta_data ->> 'kommune' <> '4999'
              and payload_type not like 'no.samspor.kernel.organisation.%' limit 1\
            """).query(String.class).single();
        assertThat(nils.get(EXPORT + "?subject=" + theirs).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "format=XLS, 400, parameter-unreadable",
        "kind=HUND, 400, parameter-unreadable",
        "subject=2026-118, 400, parameter-unreadable",
        "role=SJEF, 400, parameter-unreadable",
        "from=i+fjor, 400, parameter-unreadable",
        "from=2026-05-12&to=2026-05-11, 400, period-backwards",
        "subject=" + NOBODYS + ", 404, unknown-id",
        "asOf=999999999, 404, position-not-of-this-kommune",
        "asOf=-1, 404, not-a-date",
        "asOf=0, 404, position-not-of-this-kommune",
        "asOf=THEIRS, 404, position-not-of-this-kommune",
        "asOf=2099-01-01, 404, in-the-future",
        "asOf=1999-01-01, 404, before-the-first-event"
    })
    void what_makes_no_sense_is_refused_in_each_language(String asked, int status, String problem) {
        var theirs = database.sql(
                        "select max(global_index)::text from store.event where meta_data ->> 'kommune' <> '4999'")
                .query(String.class)
                .single();
        for (var language : List.of("nb", "nn", "en")) {
            refused(() -> nils.reading(language).get(EXPORT + "?" + asked.replace("THEIRS", theirs)), status, problem);
        }
    }

    @Test
    void as_it_had_happened_what_was_recorded_later_is_in_it_and_it_says_so() {
        var day = TODAY.minusDays(33);
        var late = done(jonas.post("/api/tiltak", """
            {"title": "Ført sent", "responsible": "%s", "occurredOn": "%s"}\
            """.formatted(jonas.body(UTESEKSJONEN), day)));
        settled();
        var asked = "axis=OCCURRED&asOf=" + day;

        var head = lines(asked).getFirst();
        assertThat(head.path("happenedBy").asString()).isEqualTo(day.toString());
        assertThat(head.path("recordedLater").asLong()).isEqualTo(late.position());
        assertThat(head.path("position").asLong()).isLessThan(late.position());
        var rows = csv(asked);
        assertThat(rows.getLast().get("position")).isEqualTo(String.valueOf(late.position()));
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("exportHappenedBy")).isEqualTo(day.toString());
            assertThat(row.get("occurredOn")).isLessThanOrEqualTo(day.toString());
        });
        assertThat(lines("asOf=" + day))
                .extracting(line -> line.path("position").asLong())
                .doesNotContain(late.position());
        assertThat(lines("asOf=" + day).getFirst().path("happenedBy").isNull()).isTrue();
    }

    private List<CSVRecord> csv(String narrowed) {
        try (var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(nils.text(EXPORT + "?" + narrowed)))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<JsonNode> lines(String narrowed) {
        return nils.text(EXPORT + "?format=JSONL&" + narrowed)
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    private static String withoutMade(String jsonl) {
        return jsonl.replaceFirst("\"madeAt\":\"[^\"]+\"", "");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private long readings() {
        return database.sql("select coalesce(max(number), 0) from access.reading")
                .query(Long.class)
                .single();
    }

    /** Jonas registers a concern. @return its id */
    private String registered() {
        var id = done(jonas.post("/api/concerns", """
            {"observation": {"subject": "MILIEU", "themes": ["rus"], "seen": "Uro ved kiosken %s", "area": "sentrum",
             "ages": "13-15", "headcount": "FIVE_TO_NINE", "severity": "SOON"}}\
            """.formatted(UUID.randomUUID())))
                .id();
        settled();
        return id;
    }
}
