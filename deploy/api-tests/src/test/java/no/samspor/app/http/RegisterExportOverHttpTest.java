package no.samspor.app.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.samspor.app.demo.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The register of decisions as files, with the position that they were made at. */
class RegisterExportOverHttpTest extends OverHttp {

    private static final String EXPORT = "/api/decisions/export";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void an_export_says_its_position_and_comes_out_the_same_as_of_then() {
        settled();
        var first = nils.text(EXPORT + "?format=JSONL");
        var head = JSON.readTree(first.lines().findFirst().orElseThrow());
        var position = head.path("position").asLong();
        assertThat(position)
                .isEqualTo(
                        database.sql("select max(global_index) from store.event where meta_data ->> 'kommune' = '4999'")
                                .query(Long.class)
                                .single());
        assertThat(first.lines().count()).isEqualTo(1 + head.path("rows").asInt());
        assertThat(first).contains("V-2026-001", "Tiltakspakken");

        decided();

        assertThat(nils.text(EXPORT + "?format=JSONL").lines().count())
                .isEqualTo(first.lines().count() + 1);
        var again = nils.text(EXPORT + "?format=JSONL&asOf=" + position);
        assertThat(again.replaceFirst("\"madeAt\":\"[^\"]+\"", ""))
                .isEqualTo(first.replaceFirst("\"madeAt\":\"[^\"]+\"", ""));
    }

    @Test
    void it_is_narrowed_as_the_register_is() {
        var title = decided();

        var csv = nils.text(EXPORT + "?format=CSV&subject=" + title.substring(8).toUpperCase(Locale.ROOT));
        assertThat(csv).startsWith("number,title,status,level,body,decidedOn,").contains(title);
        assertThat(csv.lines().count()).isEqualTo(2);
        for (var narrowed :
                List.of("level=STYRENDE", "result=REJECTED", "person=" + NOBODYS, "subject=100%25", "to=2001-01-01")) {
            assertThat(nils.text(EXPORT + "?format=CSV&" + narrowed))
                    .as(narrowed)
                    .doesNotContain(title);
        }
        for (var narrowed : List.of("level=KOORDINERENDE", "result=ADOPTED", "person=" + Person.SIRI.user())) {
            assertThat(nils.text(EXPORT + "?format=CSV&" + narrowed))
                    .as(narrowed)
                    .contains(title);
        }
    }

    @Test
    void on_paper_it_is_a_tagged_pdf_that_an_archive_can_keep() throws IOException {
        settled();
        try (var document = Loader.loadPDF(nils.bytes(EXPORT + "?format=PDF"))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            var metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
            assertThat(metadata.replaceAll("\\s+", ""))
                    .containsPattern("pdfaid:part[=>]\"?2")
                    .containsPattern("pdfaid:conformance[=>]\"?A");
            assertThat(new PDFTextStripper().getText(document)).contains("V-2026-001", "slik registeret var");
        }
    }

    /** A browser follows the link with its own language, and a program may name none. */
    @Test
    void it_is_in_the_language_of_the_page_that_leads_to_it_and_in_bokmal_when_nobody_says() throws Exception {
        var english = nils.reading("en");
        assertThat(text(english.bytes(EXPORT + "?format=PDF"))).contains("as the register was");
        assertThat(text(english.bytes(EXPORT + "?format=PDF&lang=nb"))).contains("slik registeret var");
        var unsaid = HttpRequest.newBuilder(URI.create("http://localhost:" + port + EXPORT + "?format=PDF"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("revisor:demo".getBytes(UTF_8)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(text(http.send(unsaid, HttpResponse.BodyHandlers.ofByteArray())
                            .body()))
                    .contains("slik registeret var");
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void what_cannot_be_read_is_refused_and_administration_finds_nothing() {
        assertThat(nils.get(EXPORT + "?format=XLS").problem()).isEqualTo("parameter-unreadable");
        assertThat(nils.get(EXPORT + "?level=OVERST").problem()).isEqualTo("parameter-unreadable");
        assertThat(anne.get(EXPORT).status()).isEqualTo(404);
    }

    /** The koordineringsgruppe decides something. @return its title */
    private String decided() {
        var secretary = marit.in(KOORDINERINGSGRUPPEN);
        var title = "Eksport " + UUID.randomUUID();
        done(secretary.post("/api/decisions", """
            {"proposal": {"body": "%s", "kind": "TILTAK", "title": "%s", "text": "Hallen holdes åpen",
             "reason": "Det er uro", "responsible": "%s"},
             "result": "ADOPTED", "way": "IN_MEETING", "meeting": "Koordineringsgruppen", "present": %s}\
            """.formatted(
                        secretary.body(KOORDINERINGSGRUPPEN),
                        title,
                        secretary.body(UTESEKSJONEN),
                        list(Person.SIRI.user().toString(), Person.MARIT.user().toString()))));
        settled();
        return title;
    }
}
