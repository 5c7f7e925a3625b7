package no.samspor.query.audit.access;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has read what, for the auditor. */
@RestController
@RequestMapping("/api/audit/readings")
class ReadingsApi {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int AT_ONCE = 1000;

    private final Readings readings;

    ReadingsApi(Readings readings) {
        this.readings = readings;
    }

    /**
     * Readings, the newest first.
     *
     * @param reader user id
     * @param subject the id of what was read
     * @param from the first day
     * @param to the last day
     */
    @GetMapping
    Slice<ReadingView> readings(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID reader,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Auditor.mustBe(viewer);
        var asked = new Readings.Asked(reader, subject, from, to);
        return readings.find(viewer.kommune(), asked, cursor, Slice.limit(limit));
    }

    /** The same whole, as comma-separated values: an extract of one person or of one case, with dates and purposes. */
    @GetMapping("/extract")
    ResponseEntity<byte[]> extract(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID reader,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to)
            throws IOException {
        Auditor.mustBe(viewer);
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("innsyn-" + viewer.kommune() + ".csv")
                                .build()
                                .toString())
                .body(csv(viewer, new Readings.Asked(reader, subject, from, to)));
    }

    private byte[] csv(Viewer viewer, Readings.Asked asked) throws IOException {
        var text = new StringWriter();
        try (var csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(
                    "at", "reader", "name", "role", "body", "bodyName", "purpose", "address", "subject", "asOf", "id");
            Long cursor = null;
            do {
                var some = readings.find(viewer.kommune(), asked, cursor, AT_ONCE);
                for (var reading : some.items()) {
                    csv.printRecord(
                            reading.at(),
                            reading.reader(),
                            reading.name(),
                            reading.role(),
                            reading.body(),
                            reading.bodyName(),
                            reading.purpose(),
                            reading.address(),
                            reading.subject(),
                            reading.asOf(),
                            reading.id());
                }
                cursor = some.next() == null ? null : Long.valueOf(some.next());
            } while (cursor != null);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
